using System.Text.Json.Nodes;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>One indicator's points and how they came about.</summary>
/// <param name="Id">Its id in the rule set.</param>
/// <param name="Title">Its title.</param>
/// <param name="Section">Section of the document; null where the rule set has none.</param>
/// <param name="Points">Points given; null unless scored.</param>
/// <param name="PointsExact">The same as an exact fraction.</param>
/// <param name="MaxPoints">Most it can give.</param>
/// <param name="State"><c>scored</c>, <c>no-data</c>, <c>not-applicable</c>, <c>vetoed</c>, <c>discretionary-pending</c> or <c>lost-in-source</c>.</param>
/// <param name="Formula">The formula applied, as the rule set has it (<c>GET /rule-sets/schema</c>).</param>
/// <param name="Inputs">Values it was given, each with the link to its rows.</param>
/// <param name="Explanation">What the formula did with its numbers.</param>
/// <param name="Source">The sentence of the rule.</param>
public sealed record IndicatorResult(
    string Id, Words Title, string? Section, decimal? Points, string? PointsExact, decimal MaxPoints, ScoreState State, JsonObject Formula,
    IReadOnlyList<InputValue> Inputs, Words Explanation, RuleSource Source);
