namespace CreditPlatform.Scoring.Engine;

/// <summary>A class of bodies that are asked the same.</summary>
/// <param name="Id">Id, such as <c>A</c>.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Total">Points a body of the class can have; the indicators must add up to it.</param>
/// <param name="Bodies">Bodies the document names.</param>
public sealed record BodyClass(string Id, Words Title, Rational Total, IReadOnlyList<string> Bodies);
