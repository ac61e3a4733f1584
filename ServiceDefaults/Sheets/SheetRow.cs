namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>One row, by field.</summary>
/// <param name="Number">As a reader of the file counts: the line's or row's own number, the first being 1; in JSON its place in the list.</param>
/// <param name="Cells">Field to text, trimmed; empty ones are absent.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a field, or empty.</summary>
    public string this[string field] => Cells.GetValueOrDefault(field, "");
}
