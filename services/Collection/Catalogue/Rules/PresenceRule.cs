namespace CreditPlatform.Collection.Catalogue;

/// <summary>Filled in, or empty, when the condition holds.</summary>
sealed class PresenceRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    readonly bool wantsEmpty = rule.Kind == RuleKind.EmptyWhen;

    protected override void Judge(RecordScan scan)
    {
        // What must be empty is refused also when it is faulty; the second error is another cause.
        ref readonly var cell = ref scan.Cells[Slot];
        if (wantsEmpty ? !cell.Empty : cell.Empty && !cell.Faulty) Fail(scan, Slot);
    }
}
