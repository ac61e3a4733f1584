namespace CreditPlatform.Collection.Catalogue;

/// <summary>Filled in when the person is younger than some years.</summary>
sealed class UnderAgeRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    readonly AgeCheck age = plan.Age!;

    protected override void Judge(RecordScan scan)
    {
        if (scan.Cells[Slot] is { Empty: true, Faulty: false } && age.Under(Rule.Years, scan)) Fail(scan, Slot);
    }
}
