using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.RuleSets;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>A result and everything it rests on. Points are exact until shown; all numbers here are rounded half up to two decimals, but for the exact fractions.</summary>
/// <param name="Kind"><c>departments</c> or <c>subjects</c>.</param>
/// <param name="Id">USCC of the department or subject.</param>
/// <param name="RuleSet">Id of the rule set applied.</param>
/// <param name="RuleSetVersion">Its version.</param>
/// <param name="Class">Class of body it was applied to; null where the rule set has none.</param>
/// <param name="Period">Period evaluated; null for subjects, which are evaluated as of now.</param>
/// <param name="AsOf">Business time of the inputs.</param>
/// <param name="Total">Points after rescaling, bonus and deductions, not below zero; null where nothing could be scored.</param>
/// <param name="TotalExact">The same as an exact fraction, such as <c>197/2</c>.</param>
/// <param name="Raw">Points of the scored indicators, before rescaling and deductions.</param>
/// <param name="Rescaled">The same brought to the whole that the rule set names; equal to <paramref name="Raw"/> where nothing is rescaled.</param>
/// <param name="Deducted">Points taken off the total.</param>
/// <param name="Calculation">How the total came about.</param>
/// <param name="Max">Points of the whole, for this class of body.</param>
/// <param name="Covered">Points for which an indicator is defined, or was supplied by the office.</param>
/// <param name="Scored">Points of the indicators that had data: what <paramref name="Raw"/> is out of.</param>
/// <param name="Provisional">Whether something is left open.</param>
/// <param name="ProvisionalReason">What is left open.</param>
/// <param name="Vetoed">Whether a veto was not passed.</param>
/// <param name="Grade">By the unrounded total. Null while provisional, since a part is no grade of the whole, unless a downgrade decides it whatever the total.</param>
/// <param name="Indicators">Each indicator with its calculation.</param>
/// <param name="Deductions">Each deduction from the total, taken or not.</param>
/// <param name="Downgrades">Each direct downgrade, applied or not.</param>
/// <param name="NotCovered">What is not scored yet, with the reason.</param>
public sealed record EvaluationResult(
    Scores Kind, string Id, string RuleSet, int RuleSetVersion, string? Class, string? Period, DateTimeOffset AsOf, decimal? Total, string? TotalExact,
    decimal? Raw, decimal? Rescaled, decimal Deducted, string? Calculation, decimal Max, decimal Covered, decimal Scored, bool Provisional,
    Words? ProvisionalReason, bool Vetoed, string? Grade, IReadOnlyList<IndicatorResult> Indicators, IReadOnlyList<AdjustmentResult> Deductions,
    IReadOnlyList<AdjustmentResult> Downgrades, IReadOnlyList<UncoveredView> NotCovered);
