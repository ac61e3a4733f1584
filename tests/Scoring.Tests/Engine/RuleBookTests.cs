using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Files;
using CreditPlatform.Scoring.Engine.Kinds;

namespace CreditPlatform.ScoringTests.Engine;

public sealed class RuleBookTests
{
    static readonly RuleBook Book = RuleBook.Embedded();
    static readonly RuleSet Embedded = Book.Sets.Single(set => set.Id == "first-look-departments");

    [Fact]
    public void The_platforms_own_rule_sets_are_honest()
    {
        foreach (var set in Book.Sets)
        {
            set.Indicators.ShouldAllBe(indicator => indicator.Source.Sentence.Length > 0 && indicator.Source.Document.Length > 0);
            if (set.Indicators.Any(indicator => indicator.Formula is LostFormula)) continue;
            set.Provisional.ShouldNotBeNull();
            set.Covered().ShouldBeLessThan(set.Max());
            set.NotCovered.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void The_district_evaluation_of_2022_has_the_documents_points()
    {
        var set = Book.Sets.Single(set => set.Id == "ha-2022");
        set.Classes.Select(one => (one.Id, set.Max(one), set.Covered(one))).ShouldBe([("A", 100, 65), ("B", 70, 55), ("town", 100, 85)]);
        set.Sections.Select(section => section.Points).ShouldBe([20, 10, 45, 15, 30, 10]);
        set.Class("A")!.Bodies.Count.ShouldBe(30);
        (set.Period, set.EffectiveFrom, set.EffectiveTo).ShouldBe((PeriodKind.Quarter, new(2022, 1, 1), null));
        set.Indicators.Where(indicator => indicator.Formula is LostFormula).Sum(indicator => indicator.Points.Rounded()).ShouldBe(35);
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
    public void A_rule_set_with_classes_is_applied_only_when_it_is_named()
    {
        Book.InForce(Scores.Departments, new(2026, 7, 1))!.Id.ShouldBe("first-look-departments");
        Book.InForce(Scores.Departments, new(2026, 7, 1), "ha-2022")!.Id.ShouldBe("ha-2022");
    }

    [Theory, InlineData(2, "overlap in their effective dates"), InlineData(1, "version 1 of first-look-departments is already in")]
    public void Versions_that_overlap_are_refused_with_their_place(int version, string reason)
    {
        var fault = Should.Throw<RuleFileException>(() => new RuleBook([Embedded, Embedded with { Version = version, Place = new("later.yaml", 7, 1, "effectiveFrom") }]));
        fault.Message.ShouldStartWith("later.yaml:7:1: ");
        fault.Reason.ShouldContain(reason);
    }
}
