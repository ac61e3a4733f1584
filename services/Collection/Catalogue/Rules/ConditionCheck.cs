namespace CreditPlatform.Collection.Catalogue;

/// <summary>A condition on one field; a missing or faulty value doesn't meet it, so that one fault doesn't bring others.</summary>
sealed class ConditionCheck(ItemPlan plan, CatalogueCondition condition)
{
    readonly int slot = plan.SlotOf(condition.Field);
    readonly ulong bits = ValueBits.Of(plan.Fields[plan.SlotOf(condition.Field)], condition.Is);
    readonly Mentions mentions = new(condition.Mentions, []);

    public bool Holds(RecordScan scan)
    {
        ref readonly var cell = ref scan.Cells[slot];
        return cell.Valid && (bits != 0 ? (cell.Bits & bits) != 0 : mentions.In(cell.Value!));
    }
}
