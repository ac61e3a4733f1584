using System.Diagnostics.CodeAnalysis;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>An item file that can't be used: which file, which line, which setting, and why.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A fault without its place would be of no use to the one who edits the file.")]
public sealed class CatalogueFaultException(string file, long line, string field, string reason)
    : Exception($"{file}:{line}: {field}: {reason}")
{
    public string File { get; } = file;

    /// <summary>1-based.</summary>
    public long Line { get; } = line;

    /// <summary>Path of the setting, such as <c>fields[CF_WSH].length</c>.</summary>
    public string Field { get; } = field;

    public string Reason { get; } = reason;
}
