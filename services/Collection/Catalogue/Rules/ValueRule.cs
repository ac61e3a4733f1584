namespace CreditPlatform.Collection.Catalogue;

/// <summary>A known value that this item doesn't take.</summary>
sealed class ValueRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    readonly ulong bits = ValueBits.Of(plan.Fields[plan.SlotOf(rule.Fields[0])], rule.Is);

    protected override void Judge(RecordScan scan)
    {
        ref readonly var cell = ref scan.Cells[Slot];
        if (cell.Valid && (cell.Bits & bits) != 0) Fail(scan, Slot);
    }
}
