using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.ScoringTests.Engine;

public sealed class RuleBookTests
{
    static readonly RuleSet Embedded = RuleBook.Embedded().Sets.Single(set => set.Id == "first-look-departments");

    [Fact]
    public void The_platforms_own_rule_sets_are_honest()
    {
        foreach (var set in RuleBook.Embedded().Sets)
        {
            set.Provisional.ShouldNotBeNull();
            set.Covered.ShouldBeLessThan(set.Max);
            set.NotCovered.ShouldNotBeEmpty();
            set.Indicators.ShouldAllBe(indicator => indicator.Source.Sentence.Length > 0);
        }
    }

    [Fact]
    public void The_version_in_force_on_the_day_is_applied()
    {
        var first = Embedded with { EffectiveTo = new(2026, 6, 30) };
        var second = Embedded with { Version = 2, EffectiveFrom = new(2026, 7, 1) };
        var book = new RuleBook([second, first]);
        book.InForce(Scores.Departments, new(2026, 6, 30))!.Version.ShouldBe(1);
        book.InForce(Scores.Departments, new(2026, 7, 1))!.Version.ShouldBe(2);
        book.InForce(Scores.Departments, new(2025, 12, 31)).ShouldBeNull();
        book.InForce(Scores.Departments, new(2026, 7, 1), "another").ShouldBeNull();
        book.InForce(Scores.Subjects, new(2026, 7, 1)).ShouldBeNull();
    }

    [Fact]
    public void Versions_that_overlap_stop_the_start() =>
        Should.Throw<InvalidOperationException>(() => new RuleBook([Embedded, Embedded with { Version = 2 }])).Message.ShouldContain("overlap");
}
