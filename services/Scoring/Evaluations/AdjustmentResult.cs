using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>A deduction from the total, or a direct downgrade.</summary>
/// <param name="Id">Its id in the rule set.</param>
/// <param name="Title">Its title.</param>
/// <param name="Applied">Whether it holds.</param>
/// <param name="Points">Points taken off; null for a downgrade.</param>
/// <param name="Grade">Grade it puts into; null for a deduction.</param>
/// <param name="Inputs">Values it was given.</param>
/// <param name="Explanation">Why it holds or doesn't.</param>
/// <param name="Source">The sentence of the rule.</param>
public sealed record AdjustmentResult(
    string Id, Words Title, bool Applied, decimal? Points, string? Grade, IReadOnlyList<InputValue> Inputs, Words Explanation, RuleSource Source);
