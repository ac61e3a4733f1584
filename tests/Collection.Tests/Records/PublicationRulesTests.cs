using CreditPlatform.Collection.Publication;

namespace CreditPlatform.CollectionTests.Records;

/// <summary>Publicity periods (domain.md §5.1, §5.2, §5.8).</summary>
public sealed class PublicationRulesTests
{
    static readonly PublicationRules Rules = PublicationRules.Load();

    static PublicPeriod Of(string decided, string? severity = null) => Rules.Of(DateOnly.Parse(decided), severity);

    [Theory]
    [InlineData("2019-05-10", "2022-05-10", "before-order-58")]
    [InlineData("2023-04-30", "2026-04-30", "before-order-58")]
    [InlineData("2023-05-01", "2026-05-01", "order-58")]
    [InlineData("2026-03-31", "2029-03-31", "order-58")]
    public void Before_order_36_an_ungraded_decision_is_public_for_three_years(string decided, string until, string rule) =>
        Of(decided).ShouldBe(new PublicPeriod(DateOnly.Parse(decided), DateOnly.Parse(until), rule, "public"));

    [Theory]
    [InlineData("一般", "2027-04-01")]
    [InlineData("严重", "2029-04-01")]
    public void Under_order_36_the_grade_gives_the_period(string severity, string until) =>
        Of("2026-04-01", severity).ShouldBe(new PublicPeriod(new DateOnly(2026, 4, 1), DateOnly.Parse(until), "order-36", "public"));

    [Fact]
    public void Under_order_36_a_minor_matter_is_not_published() =>
        Of("2026-04-01", "轻微").ShouldBe(new PublicPeriod(null, null, "order-36", "not-published"));

    [Fact]
    public void Under_order_36_an_ungraded_decision_waits_for_its_grade() =>
        Of("2026-04-01").ShouldBe(new PublicPeriod(null, null, "order-36", "awaiting-grade"));

    [Theory]
    [InlineData("2028-02-29", "2029-02-28")]
    [InlineData("2026-08-31", "2027-08-31")]
    public void A_period_ends_on_the_corresponding_day_or_the_last_of_the_month(string decided, string until) =>
        Of(decided, "一般").Until.ShouldBe(DateOnly.Parse(until));

    [Theory]
    [InlineData("2024-05-10", "一般", "2026-03-31", "order-36")] // twelve months were over before the order came into force
    [InlineData("2025-09-30", "一般", "2026-09-30", "order-36")]
    [InlineData("2026-02-01", "轻微", "2026-03-31", "order-36")]
    [InlineData("2024-05-10", "严重", "2027-05-10", "order-58")]
    [InlineData("2020-01-15", "一般", "2023-01-15", "before-order-58")] // ended long before: never lengthened
    public void An_older_decision_once_graded_takes_the_shorter_period_but_never_ends_before_the_new_rule_began(
        string decided, string severity, string until, string rule)
    {
        var period = Of(decided, severity);

        (period.From, period.Until, period.Rule, period.State).ShouldBe((DateOnly.Parse(decided), DateOnly.Parse(until), rule, "public"));
    }
}
