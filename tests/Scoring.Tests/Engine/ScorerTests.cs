using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Files;

namespace CreditPlatform.ScoringTests.Engine;

/// <summary>What is done with the points: bonus, rescaling, states. Grades and deductions stand in the cases beside the rule sets.</summary>
public sealed class ScorerTests
{
    const string Rules =
        """
        id: bonus
        version: 1
        title: { zh: 附加, en: Bonus }
        scores: departments
        effectiveFrom: 2026-01-01
        total: 50
        rescaleTo: 100
        documents: [{ id: doc, title: 文件 }]
        sections:
          - { id: main, title: { zh: 正项, en: main }, points: 50 }
          - { id: more, title: { zh: 附加, en: bonus }, points: 10, bonus: true }
        indicators:
          - { id: one, section: main, title: { zh: 甲, en: one }, points: 50, formula: { kind: count, of: records.stored, per: 1 }, source: { document: doc, place: 一, sentence: 一 } }
          - { id: two, section: more, title: { zh: 乙, en: two }, points: 8, formula: { kind: count, of: records.late, per: 1 }, source: { document: doc, place: 二, sentence: 二 } }
          - { id: three, section: more, title: { zh: 丙, en: three }, points: 5, formula: { kind: count, of: records.late, per: 1 }, source: { document: doc, place: 三, sentence: 三 } }
        """;

    static readonly RuleSet Set = RuleFile.Read("bonus.yaml", Rules);
    static readonly RuleSet Ha2022 = RuleBook.Embedded().Sets.Single(set => set.Id == "ha-2022");

    [Fact]
    public void A_bonus_comes_on_top_capped_by_its_section_and_is_never_rescaled()
    {
        var totals = Scorer.Evaluate(Set, null, metric => MetricValue.Of(metric.Name == "records.stored" ? 20 : 7)).Totals;
        (totals.Max, totals.Raw, totals.Rescaled, totals.Bonus, totals.Total).ShouldBe((50, 20, 40, 10, 50));
        totals.Calculation.ShouldBe("20 ÷ 50 × 100 + 10 = 50");
    }

    [Fact]
    public void The_same_values_give_the_same_result()
    {
        static Result Once() => Scorer.Evaluate(Ha2022, "A", metric => MetricValue.Of((Rational)(metric.Name.Length % 4)));
        var (a, b) = (Once(), Once());
        a.Totals.ShouldBe(b.Totals);
        a.Indicators.Select(one => one.Score).ShouldBe(b.Indicators.Select(one => one.Score));
    }

    [Fact]
    public void Every_value_an_indicator_was_given_is_kept_with_the_result()
    {
        var result = Scorer.Evaluate(Ha2022, "town", metric => metric.Validity == Validity.Period ? MetricValue.Of(1) : MetricValue.Of(4));
        result.Indicators.Single(one => one.Indicator.Id == "HA22-5.1").Inputs.Select(input => (input.Metric.Name, input.Metric.Validity, input.Value.Value)).ShouldBe(
            [("village.accepted", Validity.UntilQuarterBeforeSameMonthNextYear, 4), ("village.accepted", Validity.Period, 1), ("village.new-households", Validity.Period, 1)]);
        result.Indicators.Single(one => one.Indicator.Id == "HA22-1.2").Inputs.ShouldBeEmpty();
    }

    [Fact]
    public void A_class_that_does_not_exist_or_is_missing_is_an_error()
    {
        Should.Throw<ArgumentException>(() => Scorer.Evaluate(Ha2022, "C", _ => MetricValue.NoData)).Message.ShouldContain("C");
        Should.Throw<ArgumentException>(() => Scorer.Evaluate(Ha2022, null, _ => MetricValue.NoData));
    }

    [Fact]
    public void Without_any_value_there_is_no_grade()
    {
        var result = Scorer.Evaluate(Ha2022, "B", metric => metric.Name.StartsWith("points.", StringComparison.Ordinal) ? MetricValue.Pending : MetricValue.NoData);
        (result.AnyScored, result.Grade).ShouldBe((false, null));
        result.Open.ShouldHaveSingleItem().Zh.ShouldContain("HA22-3.x-dishonesty");
        result.Open[0].En.ShouldContain("55 of 70 points covered");
    }
}
