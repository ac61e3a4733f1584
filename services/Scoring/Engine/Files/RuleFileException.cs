using System.Diagnostics.CodeAnalysis;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>A rule file that may not be used: which file, line, column and field, and why.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A fault without its place would be of no use to the one who edits the file.")]
public sealed class RuleFileException(FilePlace place, string reason) : Exception($"{place.File}:{place.Line}:{place.Column}: {place.Field}: {reason}")
{
    public FilePlace Place { get; } = place;

    public string Reason { get; } = reason;
}
