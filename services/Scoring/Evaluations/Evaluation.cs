using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Metrics;
using CreditPlatform.Scoring.RuleSets;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>What is evaluated, and when.</summary>
/// <param name="Id">USCC of the department or subject.</param>
/// <param name="Period">Period; null for subjects.</param>
/// <param name="AsOf">Business time.</param>
sealed record Occasion(string Id, string? Period, DateTimeOffset AsOf);

/// <summary>Applies a rule set to metric values. Pure: the same values give the same result for ever.</summary>
static class Evaluation
{
    public static EvaluationResult Of(RuleSet set, Occasion occasion, Func<string, long?> value, Func<string, string> rows)
    {
        var scored = set.Indicators.Select(indicator => (Indicator: indicator, Score: Formulas.Score(indicator.Formula, indicator.Points, value))).ToList();
        var withData = scored.Where(one => one.Score.State == ScoreState.Scored).ToList();
        var total = withData.Aggregate(Rational.Zero, (sum, one) => sum + one.Score.Points);
        var outOf = withData.Aggregate(Rational.Zero, (sum, one) => sum + one.Indicator.Points);
        var any = withData.Count > 0;
        return new(
            set.Scores, occasion.Id, set.Id, set.Version, occasion.Period, occasion.AsOf, any ? total.Rounded() : null, any ? total.ToExact() : null,
            set.Max.Rounded(), set.Covered.Rounded(), outOf.Rounded(), set.Provisional is not null, set.Provisional, Grade: null,
            [.. scored.Select(one => Result(one.Indicator, one.Score, value, rows))], [.. set.NotCovered.Select(UncoveredView.Of)]);
    }

    static IndicatorResult Result(Indicator indicator, IndicatorScore score, Func<string, long?> value, Func<string, string> rows)
    {
        var known = score.State == ScoreState.Scored;
        return new(
            indicator.Id, indicator.Title, known ? score.Points.Rounded() : null, known ? score.Points.ToExact() : null, indicator.Points.Rounded(),
            score.State, FormulaView.Of(indicator.Formula),
            [.. indicator.Formula.Inputs.Select(name => new InputValue(name, MetricCatalogue.Find(name)!.Title, value(name), rows(name)))],
            score.Explanation, indicator.Source);
    }
}
