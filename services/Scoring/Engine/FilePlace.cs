namespace CreditPlatform.Scoring.Engine;

/// <summary>A place in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Field">Path of the field, such as <c>indicators[0].points</c>.</param>
public sealed record FilePlace(string File, long Line, long Column, string Field);
