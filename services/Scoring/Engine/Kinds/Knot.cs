namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>A point of a line.</summary>
/// <param name="At">Value.</param>
/// <param name="Gives">Points there.</param>
public sealed record Knot(Rational At, Rational Gives);
