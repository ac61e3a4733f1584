namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>A part of a sum.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Max">Most it can give.</param>
/// <param name="Formula">How it is calculated.</param>
public sealed record Term(Words Title, Rational Max, Formula Formula);
