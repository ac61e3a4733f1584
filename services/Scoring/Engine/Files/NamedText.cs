namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>The text of a file.</summary>
/// <param name="Name">File name.</param>
/// <param name="Text">Content.</param>
public sealed record NamedText(string Name, string Text);
