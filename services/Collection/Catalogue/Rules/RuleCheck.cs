namespace CreditPlatform.Collection.Catalogue;

/// <summary>A rule made ready: fields by position, condition resolved.</summary>
abstract class RuleCheck(ItemPlan plan, CatalogueRule rule)
{
    readonly ConditionCheck? when = rule.When is { } condition ? new(plan, condition) : null;

    protected CatalogueRule Rule { get; } = rule;

    protected int[] Slots { get; } = [.. rule.Fields.Select(code => plan.SlotOf(code))];

    protected int Slot => Slots[0];

    public void Apply(RecordScan scan)
    {
        if (when is null || when.Holds(scan)) Judge(scan);
    }

    protected abstract void Judge(RecordScan scan);

    protected void Fail(RecordScan scan, int slot) => scan.Fail(slot, Rule);

    public static RuleCheck For(ItemPlan plan, CatalogueRule rule) => rule.Kind switch
    {
        RuleKind.RequiredWhen => new PresenceRule(plan, rule),
        RuleKind.EmptyWhen => new PresenceRule(plan, rule),
        RuleKind.PositiveWhen => new PositiveRule(plan, rule),
        RuleKind.NotBefore => new NotBeforeRule(plan, rule),
        RuleKind.NotAfterToday => new NotAfterTodayRule(plan, rule),
        RuleKind.OneOf => new OneOfRule(plan, rule),
        RuleKind.Together => new TogetherRule(plan, rule),
        RuleKind.RefuseWhenIs => new ValueRule(plan, rule),
        RuleKind.RefuseWhenMentions => new MentionRule(plan, rule),
        RuleKind.RefuseUnlessMentions => new MentionRule(plan, rule),
        RuleKind.LeftOut => new LeftOutRule(plan, rule),
        RuleKind.RequiredUnderAge => new UnderAgeRule(plan, rule),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
