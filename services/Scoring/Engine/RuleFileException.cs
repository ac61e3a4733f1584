namespace CreditPlatform.Scoring.Engine;

/// <summary>A rule file that may not be used: names file, line and field.</summary>
public sealed class RuleFileException(string file, long line, string field, string reason) : Exception($"{file}, line {line}, {field}: {reason}")
{
    public string File { get; } = file;

    public long Line { get; } = line;

    public string Field { get; } = field;
}
