namespace CreditPlatform.Scoring.Engine;

/// <summary>Where a rule stands in its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Chapter or heading in it.</param>
/// <param name="Sentence">The words themselves.</param>
public sealed record RuleSource(string Document, string Place, string Sentence);
