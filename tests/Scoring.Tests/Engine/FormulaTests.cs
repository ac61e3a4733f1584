using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Files;
using CreditPlatform.ScoringTests.RuleSets;

namespace CreditPlatform.ScoringTests.Engine;

/// <summary>The kinds with the worked examples of domain.md §8, written as a rule file has them.</summary>
public sealed class FormulaTests
{
    const string BadLoans = "{ kind: piecewise-linear, of: records.late, points: [{ at: 0.02, gives: 2 }, { at: 0.05, gives: 0 }] }";
    const string Closed = "{ kind: piecewise-linear, of: records.late, points: [{ at: 0, gives: 0 }, { at: 0.8, gives: 1 }] }";
    const string Growth = "{ kind: piecewise-linear, of: { current: records.late, previous: records.received, fromZero: 1 }, points: [{ at: 0, gives: 1 }, { at: 0.5, gives: 0 }] }";
    const string Monitoring = "{ kind: ratio, numerator: records.late, denominator: records.received, factor: 0.01 }";
    const string Codes = "{ kind: piecewise-linear, of: records.late, points: [{ at: 0.95, gives: 0 }, { at: 1, gives: 1 }] }";
    const string Personal = "{ kind: steps, of: records.late, above: 50, base: 1.5, width: 10, add: 0.5 }";
    const string Shared = "{ kind: bands, of: records.late, bands: [{ from: 0.2, gives: 0.5 }, { from: 0.5, gives: 1 }] }";
    const string Objections = "{ kind: piecewise-linear, of: records.late, points: [{ at: 1, gives: 2 }, { at: 5, gives: 0 }] }";
    const string Matters = "{ kind: count, of: records.late, per: 1/19 }";
    const string Villages = "{ kind: ratio, numerator: records.late, denominator: records.received, decimals: 2 }";

    const string Governance =
        """
        { kind: sum, terms: [
          { title: { zh: 领域, en: listed }, max: 2, formula: { kind: count, of: records.late, per: 0.1 } },
          { title: { zh: 其他, en: others }, max: 0.3, formula: { kind: count, of: records.received, per: 0.1 } }] }
        """;

    [Theory]
    [InlineData(BadLoans, 2, "0.035", null, "1"), InlineData(BadLoans, 2, "0.0499", null, "1/150"), InlineData(BadLoans, 2, "0.019", null, "2"), InlineData(BadLoans, 2, "0.05", null, "0")]
    [InlineData(Closed, 1, "0.6", null, "3/4"), InlineData(Closed, 1, "0.9", null, "1"), InlineData(Closed, 1, "0", null, "0")]
    [InlineData(Growth, 1, "125", "100", "1/2"), InlineData(Growth, 1, "100", "100", "1"), InlineData(Growth, 1, "90", "100", "1"), InlineData(Growth, 1, "0", "0", "1"), InlineData(Growth, 1, "1", "0", "0")]
    [InlineData(Monitoring, 1, "495", "6", "33/40")]
    [InlineData(Codes, 1, "0.97", null, "2/5")]
    [InlineData(Personal, 4, "50", null, "0"), InlineData(Personal, 4, "50.1", null, "3/2"), InlineData(Personal, 4, "60", null, "2"), InlineData(Personal, 4, "75", null, "5/2"), InlineData(Personal, 4, "100", null, "4")]
    [InlineData(Shared, 1, "0.5", null, "1"), InlineData(Shared, 1, "0.49", null, "1/2"), InlineData(Shared, 1, "0.2", null, "1/2"), InlineData(Shared, 1, "0.19", null, "0")]
    [InlineData(Objections, 2, "2", null, "3/2"), InlineData(Objections, 2, "3", null, "1"), InlineData(Objections, 2, "5", null, "0")]
    [InlineData(Matters, 1, "15", null, "15/19")]
    [InlineData(Villages, 1, "2", "3", "67/100")]
    [InlineData(Governance, 2, "12", "7", "3/2"), InlineData(Governance, 2, "20", "2", "2"), InlineData(Governance, 2, "12", null, "6/5")]
    public void The_worked_examples_hold(string formula, int max, string late, string? received, string exact)
    {
        var score = Score(formula, max, late, received);
        (score.State, score.Points.ToExact()).ShouldBe((ScoreState.Scored, exact));
    }

    [Theory]
    [InlineData("{ kind: count, of: records.late, per: 0.5 }", 5, "7", null, "min(5, 0.5 × 7) = 3.5")]
    [InlineData("{ kind: count-deduction, count: records.late, per: 2.5 }", 10, "3", null, "max(0, 10 − 2.5 × 3) = 2.5")]
    [InlineData("{ kind: ratio, numerator: records.late, denominator: records.received, complement: true }", 30, "1", "3", "30 × (1 − 1 ÷ 3) = 20")]
    [InlineData("{ kind: ratio, numerator: records.late, denominator: records.received }", 10, "2", "3", "10 × 2 ÷ 3 = 20/3 ≈ 6.67")]
    [InlineData("{ kind: ratio, numerator: [records.late, records.refused], denominator: records.received }", 10, "2", "8", "10 × (2 + 0) ÷ 8 = 2.5")]
    [InlineData(BadLoans, 2, "0.035", null, "2 + (0 − 2) × (x − 0.02) ÷ (0.05 − 0.02) = 1")]
    [InlineData(Personal, 4, "75", null, "min(4, 1.5 + 0.5 × 2) = 2.5")]
    [InlineData(Shared, 1, "0.3", null, "0.2 ≤ x < 0.5")]
    [InlineData(Governance, 2, "12", "7", "min(2, 1.2 + 0.3) = 1.5")]
    [InlineData("{ kind: boolean, all: [{ of: records.late, atMost: 3 }] }", 5, "2", null, "≤ 3")]
    [InlineData("{ kind: best-of, ways: [{ kind: count, of: records.late, per: 1 }, { kind: count, of: records.received, per: 2 }] }", 5, "4", "1", "max(4, 2) = 4")]
    [InlineData("{ kind: conditional, when: { any: [records.received] }, then: { kind: count, of: records.late, per: 1 }, otherwise: { kind: count, of: records.late, per: 2 } }", 5, "1", "0", "min(5, 2 × 1) = 2")]
    public void Every_kind_says_in_both_languages_what_it_did_with_its_numbers(string formula, int max, string late, string? received, string said)
    {
        var words = Score(formula, max, late, received).Explanation;
        words.Zh.ShouldContain(said);
        words.En.ShouldContain(said);
        words.Zh.ShouldNotBe(words.En);
    }

    [Theory]
    [InlineData("{ kind: ratio, numerator: records.late, denominator: records.received }", "1", "0", "无数据")]
    [InlineData("{ kind: ratio, numerator: records.late, denominator: records.received }", "1", null, "无数据")]
    [InlineData("{ kind: count, of: records.received, per: 1 }", "1", null, "无数据")]
    [InlineData("{ kind: boolean, all: [records.received, records.late] }", "1", null, "无数据")]
    [InlineData("{ kind: piecewise-linear, of: { current: records.late, previous: records.received }, points: [{ at: 0, gives: 1 }] }", "1", "0", "上期为 0")]
    public void What_is_not_known_is_no_data_and_never_full_points(string formula, string late, string? received, string said)
    {
        var score = Score(formula, 5, late, received);
        (score.State, score.Points).ShouldBe((ScoreState.NoData, Rational.Zero));
        score.Explanation.Zh.ShouldContain(said);
    }

    /// <summary>CY-10.1, CY-6.1a, and the exception of PY-4.2 in whose case 4.1 has all six points; metrics of departments stand in for the city's.</summary>
    [Theory]
    [InlineData("sum-of-ratios", 4, "2.8395", "records.late 700, records.refused 200, records.received 1200, acts.months-reported 15, records.stored 300, records.withdrawn 600, village.accepted 40, village.new-households 50")]
    [InlineData("classes", 2, "1.80", "records.late 5, records.stored 5"), InlineData("classes", 2, "1.35", "records.late 5, records.stored 4")]
    [InlineData("either", 6, "4.00", "records.late 0.95, records.received 0.6"), InlineData("either", 6, "2.50", "records.late 0.89, records.received 0.3, records.stored 1, records.refused 1")]
    public void Composite_formulas_of_the_other_sources_can_be_written(string name, int max, string shown, string values)
    {
        var given = values.Split(", ").Select(one => one.Split(' ')).ToDictionary(one => one[0], one => Exactly(one[1]));
        var score = Read(Composite[name], max).Apply(max, metric => MetricValue.Of(given.GetValueOrDefault(metric.Name)));
        (shown.Length == 6 ? score.Points.RoundedTo(4) : score.Points.RoundedTo(2)).ShouldBe(Exactly(shown));
    }

    static readonly Dictionary<string, string> Composite = new()
    {
        ["sum-of-ratios"] =
            """
            { kind: sum, terms: [
              { title: { zh: 主动和自律, en: voluntary }, max: 1, formula: { kind: ratio, numerator: [records.late, records.refused], denominator: records.received } },
              { title: { zh: 审批替代, en: instead }, max: 1, formula: { kind: count, of: acts.months-reported, per: 1/19 } },
              { title: { zh: 容缺, en: incomplete }, max: 1, formula: { kind: ratio, numerator: records.stored, denominator: records.withdrawn } },
              { title: { zh: 修复, en: repair }, max: 1, formula: { kind: ratio, numerator: village.accepted, denominator: village.new-households } }] }
            """,
        ["classes"] =
            """
            { kind: sum, terms: [
              { title: { zh: 建档, en: archived }, max: 0.75, formula: { kind: count, of: records.late, per: 0.15 } },
              { title: { zh: 分级, en: graded }, max: 0.75, formula: { kind: count, of: records.stored, per: 0.15 } },
              { title: { zh: 全部, en: all }, max: 0.3, formula: { kind: boolean, all: [{ of: records.late, atLeast: 5 }, { of: records.stored, atLeast: 5 }] } }] }
            """,
        ["either"] =
            """
            { kind: conditional, when: { all: [{ of: records.late, atLeast: 0.9 }] },
              then: { kind: bands, of: records.received, bands: [{ from: 0.2, gives: 2 }, { from: 0.5, gives: 4 }] },
              otherwise: { kind: sum, terms: [
                { title: { zh: 共享, en: shared }, max: 1, formula: { kind: bands, of: records.received, bands: [{ from: 0.2, gives: 0.5 }, { from: 0.5, gives: 1 }] } },
                { title: { zh: 农户, en: farmers }, max: 2, formula: { kind: best-of, ways: [{ kind: count, of: records.stored, per: 2 }, { kind: count, of: records.refused, per: 1 }] } }] } }
            """,
    };

    [Fact]
    public void What_decides_a_condition_decides_it_whatever_else_is_unknown()
    {
        Score("{ kind: boolean, all: [records.received, records.late] }", 5, "0", null).ShouldSatisfyAllConditions(
            score => score.State.ShouldBe(ScoreState.Scored), score => score.Points.ShouldBe(Rational.Zero));
        Score("{ kind: boolean, any: [records.received, records.late] }", 5, "1", null).Points.ShouldBe(5);
        Score("{ kind: boolean, none: [records.received, records.late] }", 5, "1", null).Points.ShouldBe(Rational.Zero);
    }

    [Fact]
    public void A_value_still_to_be_judged_leaves_the_whole_pending()
    {
        string[] formulas = [Monitoring, Governance, "{ kind: boolean, all: [records.late] }", "{ kind: best-of, ways: [" + Matters + ", " + Matters + "] }"];
        foreach (var formula in formulas)
            Read(formula, 2).Apply(2, metric => metric.Name == "records.late" ? MetricValue.Pending : MetricValue.Of(1)).State.ShouldBe(ScoreState.DiscretionaryPending);
    }

    static IndicatorScore Score(string formula, int max, string late, string? received) => Read(formula, max).Apply(max, metric => metric.Name switch
    {
        "records.late" => MetricValue.Of(Exactly(late)),
        "records.received" => received is null ? MetricValue.NoData : MetricValue.Of(Exactly(received)),
        _ => MetricValue.Of(Rational.Zero),
    });

    static Rational Exactly(string number) => Rational.TryParse(number, out var exact) ? exact : throw new FormatException(number);

    static Formula Read(string formula, int max) => RuleFile.Read("trial.yaml", Trial.With(formula, max)).Indicators[0].Formula;
}
