namespace CreditPlatform.Scoring.Engine;

/// <summary>A section of the document.</summary>
/// <param name="Id">Id, such as <c>一</c>.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Points">Points the document gives it; its indicators add up to it. Of a bonus section: the most it adds.</param>
/// <param name="Bonus">Whether its points come on top of the total and are capped.</param>
public sealed record Section(string Id, Words Title, Rational Points, bool Bonus);
