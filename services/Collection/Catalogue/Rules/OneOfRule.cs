namespace CreditPlatform.Collection.Catalogue;

/// <summary>At least one of several.</summary>
sealed class OneOfRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    protected override void Judge(RecordScan scan)
    {
        foreach (var slot in Slots)
            if (!scan.Cells[slot].Empty || scan.Cells[slot].Faulty) return;
        Fail(scan, Slot);
    }
}
