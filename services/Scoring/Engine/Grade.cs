namespace CreditPlatform.Scoring.Engine;

/// <summary>A grade. Those of a rule set are its own and have nothing to do with red and black lists (domain.md §12 row 15).</summary>
/// <param name="Id">Id, such as <c>红</c>.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="From">Least total, which belongs to it; the lowest grade begins at zero.</param>
public sealed record Grade(string Id, Words Title, Rational From);
