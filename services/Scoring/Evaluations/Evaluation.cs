using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Metrics;
using CreditPlatform.Scoring.RuleSets;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>What is evaluated, and when.</summary>
/// <param name="Id">USCC of the department or subject.</param>
/// <param name="Period">Period; null for subjects.</param>
/// <param name="AsOf">Business time.</param>
sealed record Occasion(string Id, string? Period, DateTimeOffset AsOf);

/// <summary>Brings a result of the engine into the form in which it is answered.</summary>
static class Evaluation
{
    public static EvaluationResult Of(Result result, Occasion occasion, Func<string, string> rows)
    {
        var (set, totals, any) = (result.RuleSet, result.Totals, result.AnyScored);
        return new(
            set.Scores, occasion.Id, set.Id, set.Version, result.Class?.Id, occasion.Period, occasion.AsOf, any ? totals.Total.Rounded() : null,
            any ? totals.Total.ToExact() : null, any ? totals.Raw.Rounded() : null, any ? totals.Rescaled.Rounded() : null, totals.Deducted.Rounded(),
            any ? totals.Calculation : null, totals.Max.Rounded(), totals.Covered.Rounded(), totals.Scored.Rounded(), result.Provisional, Reason(result.Open),
            result.Vetoed, result.Grade?.Id, [.. result.Indicators.Select(one => Indicator(one, rows))],
            [.. result.Deductions.Select(one => Adjustment(one, rows))], [.. result.Downgrades.Select(one => Adjustment(one, rows))],
            [.. set.NotCovered.Select(UncoveredView.Of)]);
    }

    static Words? Reason(IReadOnlyList<Words> open) =>
        open.Count == 0 ? null : new(string.Join("；", open.Select(one => one.Zh)), string.Join("; ", open.Select(one => one.En)));

    static IndicatorResult Indicator(IndicatorOutcome outcome, Func<string, string> rows)
    {
        var (indicator, score) = (outcome.Indicator, outcome.Score);
        var known = score.State == ScoreState.Scored;
        return new(
            indicator.Id, indicator.Title, indicator.Section, known ? score.Points.Rounded() : null, known ? score.Points.ToExact() : null,
            indicator.Points.Rounded(), score.State, indicator.Written, Inputs(outcome.Inputs, rows), score.Explanation, indicator.Source);
    }

    static AdjustmentResult Adjustment(DeductionOutcome outcome, Func<string, string> rows) => new(
        outcome.Deduction.Id, outcome.Deduction.Title, outcome.Points != Rational.Zero, outcome.Points.Rounded(), null, Inputs(outcome.Inputs, rows),
        outcome.Explanation, outcome.Deduction.Source);

    static AdjustmentResult Adjustment(DowngradeOutcome outcome, Func<string, string> rows) => new(
        outcome.Downgrade.Id, outcome.Downgrade.Title, outcome.Applied, null, outcome.Downgrade.To.Id, Inputs(outcome.Inputs, rows),
        outcome.Explanation, outcome.Downgrade.Source);

    static List<InputValue> Inputs(IReadOnlyList<InputRead> inputs, Func<string, string> rows) =>
        [.. inputs.Select(one => new InputValue(one.Metric.Name, one.Metric.Title, InputValue.Shown(one.Value), one.Metric.Validity, MetricCatalogue.Find(one.Metric.Name) is null ? null : rows(one.Metric.Name)))];
}
