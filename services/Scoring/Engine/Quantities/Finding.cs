namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>What a question came to.</summary>
/// <param name="State">Whether it can be answered.</param>
/// <param name="Holds">The answer; false without one.</param>
/// <param name="Explanation">The question with its numbers, or why it can't be answered.</param>
public sealed record Finding(ValueState State, bool Holds, Words Explanation);
