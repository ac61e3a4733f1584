namespace CreditPlatform.Scoring.Engine;

/// <summary>A part of the whole that is not scored yet.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Points">Points it will have.</param>
/// <param name="Reason">Why it is not scored.</param>
public sealed record UncoveredPart(Words Title, Rational Points, Words Reason);
