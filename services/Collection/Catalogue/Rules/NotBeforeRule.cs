namespace CreditPlatform.Collection.Catalogue;

/// <summary>A date that isn't earlier than another one.</summary>
sealed class NotBeforeRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    readonly int other = plan.SlotOf(rule.Other);

    protected override void Judge(RecordScan scan)
    {
        ref readonly var start = ref scan.Cells[other];
        ref readonly var end = ref scan.Cells[Slot];
        if (start.Valid && end.Valid && end.Date < start.Date) Fail(scan, Slot);
    }
}
