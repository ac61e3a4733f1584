using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.RuleSets;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>A result and everything it rests on. Points are exact until shown; <c>total</c> and <c>points</c> are rounded half up to two decimals.</summary>
/// <param name="Kind"><c>departments</c> or <c>subjects</c>.</param>
/// <param name="Id">USCC of the department or subject.</param>
/// <param name="RuleSet">Id of the rule set applied.</param>
/// <param name="RuleSetVersion">Its version.</param>
/// <param name="Period">Period evaluated; null for subjects, which are evaluated as of now.</param>
/// <param name="AsOf">Business time of the inputs.</param>
/// <param name="Total">Points of the scored indicators; null where none could be scored.</param>
/// <param name="TotalExact">The same as an exact fraction, such as <c>197/2</c>.</param>
/// <param name="Max">Points of the whole.</param>
/// <param name="Covered">Points for which an indicator is defined.</param>
/// <param name="Scored">Points of the indicators that had data: what <paramref name="Total"/> is out of.</param>
/// <param name="Provisional">Whether the rule set leaves something open.</param>
/// <param name="ProvisionalReason">What it leaves open.</param>
/// <param name="Grade">Null while provisional: a part is no grade of the whole.</param>
/// <param name="Indicators">Each indicator with its calculation.</param>
/// <param name="NotCovered">What is not scored yet, with the reason.</param>
public sealed record EvaluationResult(
    Scores Kind, string Id, string RuleSet, int RuleSetVersion, string? Period, DateTimeOffset AsOf, decimal? Total, string? TotalExact, decimal Max,
    decimal Covered, decimal Scored, bool Provisional, Words? ProvisionalReason, string? Grade, IReadOnlyList<IndicatorResult> Indicators,
    IReadOnlyList<UncoveredView> NotCovered);

/// <summary>One indicator's points and how they came about.</summary>
/// <param name="Id">Its id in the rule set.</param>
/// <param name="Title">Its title.</param>
/// <param name="Points">Points given; null without data.</param>
/// <param name="PointsExact">The same as an exact fraction.</param>
/// <param name="MaxPoints">Most it can give.</param>
/// <param name="State"><c>scored</c> or <c>no-data</c>.</param>
/// <param name="Formula">The formula applied.</param>
/// <param name="Inputs">Values it was given, each with the link to its rows.</param>
/// <param name="Explanation">What the formula did with its numbers.</param>
/// <param name="Source">The sentence of the rule.</param>
public sealed record IndicatorResult(
    string Id, Words Title, decimal? Points, string? PointsExact, decimal MaxPoints, ScoreState State, FormulaView Formula,
    IReadOnlyList<InputValue> Inputs, Words Explanation, RuleSource Source);

/// <summary>A value that an indicator was given.</summary>
/// <param name="Metric">Name of the metric.</param>
/// <param name="Title">Its title.</param>
/// <param name="Value">Its value; null where nothing is known.</param>
/// <param name="Rows">Link to the rows behind it.</param>
public sealed record InputValue(string Metric, Words Title, long? Value, string Rows);
