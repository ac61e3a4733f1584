namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>The row with the headers: the first with two known ones, among the first ten; titles and notes may stand above it.</summary>
internal sealed class HeaderRow
{
    private const int Deepest = 10;
    private const int Fewest = 2;

    private readonly int number;
    private readonly string?[] columns;

    private HeaderRow(int number, string?[] columns) => (this.number, this.columns) = (number, columns);

    public IReadOnlySet<string> Fields => columns.OfType<string>().ToHashSet();

    public static HeaderRow? Find(IEnumerable<(int Number, IReadOnlyList<string> Cells)> raw, SheetColumns columns)
    {
        foreach (var (number, cells) in raw.Take(Deepest))
        {
            var fields = cells.Select(columns.Of).ToArray();
            if (fields.OfType<string>().Distinct().Count() >= Fewest)
                return new HeaderRow(number, fields);
        }
        return null;
    }

    public IEnumerable<SheetRow> Below(IEnumerable<(int Number, IReadOnlyList<string> Cells)> raw) =>
        raw.SkipWhile(row => row.Number <= number).Select(row => new SheetRow(row.Number, ByField(row.Cells))).Where(row => row.Cells.Count > 0);

    /// <summary>Where two columns mean the same field, the first that is filled in counts.</summary>
    private Dictionary<string, string> ByField(IReadOnlyList<string> cells)
    {
        var found = new Dictionary<string, string>(columns.Length);
        for (var i = 0; i < columns.Length && i < cells.Count; i++)
            if (columns[i] is { } field && CellText.Of(cells[i]) is { Length: > 0 } text)
                found.TryAdd(field, text);
        return found;
    }
}
