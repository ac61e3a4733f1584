namespace CreditPlatform.Collection.Catalogue;

/// <summary>All or none.</summary>
sealed class TogetherRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    protected override void Judge(RecordScan scan)
    {
        var any = false;
        foreach (var slot in Slots) any = any || !scan.Cells[slot].Empty;
        if (!any) return;
        foreach (var slot in Slots)
            if (scan.Cells[slot] is { Empty: true, Faulty: false }) Fail(scan, slot);
    }
}
