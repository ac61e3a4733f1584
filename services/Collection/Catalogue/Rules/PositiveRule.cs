namespace CreditPlatform.Collection.Catalogue;

/// <summary>An amount that was given is greater than zero.</summary>
sealed class PositiveRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    protected override void Judge(RecordScan scan)
    {
        if (scan.Cells[Slot] is { Valid: true, Positive: false }) Fail(scan, Slot);
    }
}
