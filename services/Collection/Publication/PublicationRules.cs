using CreditPlatform.Contracts;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CreditPlatform.Collection.Publication;

/// <summary>
/// Publicity periods as data (rules.yaml): by decision date the rule set, by the authority's own grade the period. An item without a
/// grade is not published under a rule set that needs one (domain.md §5.2, §12 row 25). Older decisions take the shorter of both
/// periods once graded (从旧兼从轻, §5.8).
/// </summary>
public sealed class PublicationRules
{
    private readonly IReadOnlyList<PublicationRule> rules;

    private PublicationRules(IReadOnlyList<PublicationRule> rules) => this.rules = rules;

    public static PublicationRules Load()
    {
        using var stream = typeof(PublicationRules).Assembly.GetManifestResourceStream("publication/rules.yaml")!;
        using var reader = new StreamReader(stream);
        var rules = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<PublicationRule>>(reader);
        return new PublicationRules([.. rules.OrderBy(rule => rule.From)]);
    }

    public PublicPeriod Of(DateOnly decided, string? severity)
    {
        var own = rules.Last(rule => rule.From <= decided);
        var period = Under(own, decided, severity);
        foreach (var later in rules.Where(rule => rule.From > decided && severity is not null))
            period = Shorter(period, Under(later, decided, severity), later);
        return period;
    }

    private static PublicPeriod Under(PublicationRule rule, DateOnly decided, string? severity)
    {
        var months = rule.MonthsUngraded;
        if (severity is not null && rule.Months.TryGetValue(severity, out var graded))
            months = graded;
        return months switch
        {
            null => new PublicPeriod(null, null, rule.Id, "awaiting-grade"),
            0 => new PublicPeriod(null, null, rule.Id, PublicPeriod.NotPublished),
            var count => new PublicPeriod(decided, Periods.AddMonths(decided, count.Value), rule.Id, PublicPeriod.Public),
        };
    }

    /// <summary>The later rule set can end a period, at the earliest the day before it came into force; it never lengthens one.</summary>
    private static PublicPeriod Shorter(PublicPeriod old, PublicPeriod later, PublicationRule rule)
    {
        var lastDayOfOld = rule.From.AddDays(-1);
        var until = later.Until is { } ends && ends > lastDayOfOld ? ends : lastDayOfOld;
        return old.Until is { } current && until < current ? old with { Until = until, Rule = rule.Id } : old;
    }
}
