namespace CreditPlatform.Collection.Catalogue;

/// <summary>A text that may not, or must, mention certain words. Judged also on a text that is otherwise faulty: sealed stays sealed (domain.md §2.8).</summary>
sealed class MentionRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    readonly Mentions mentions = new(rule.Mentions, rule.PassedOver);
    readonly bool refusedWhenFound = rule.Kind == RuleKind.RefuseWhenMentions;

    protected override void Judge(RecordScan scan)
    {
        if (scan.Cells[Slot].Value is { } text && mentions.In(text) == refusedWhenFound) Fail(scan, Slot);
    }
}
