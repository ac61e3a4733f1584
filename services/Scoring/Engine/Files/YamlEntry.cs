namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>An entry of a list.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text, if it is one.</param>
/// <param name="Part">The group of fields, if it is one.</param>
sealed record YamlEntry(FilePlace Place, string? Text, YamlPart? Part)
{
    public RuleFileException Wrong(string reason) => new(Place, reason);
}
