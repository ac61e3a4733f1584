using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>An uploaded table, whatever its kind. Rows are read as they are asked for; a fault of the file ends the request with its code.</summary>
/// <param name="Kind">By content.</param>
/// <param name="Properties">JSON only: what stands beside <c>rows</c>.</param>
/// <param name="Fields">Fields that have a column; null where rows name their own (JSON).</param>
/// <param name="Rows">Blank rows left out. To be read once.</param>
public sealed record Sheet(SheetKind Kind, IReadOnlyDictionary<string, string> Properties, IReadOnlySet<string>? Fields, IEnumerable<SheetRow> Rows)
{
    private static readonly Dictionary<string, string> None = [];

    /// <param name="content">The file; seekable, and open as long as rows are read.</param>
    /// <exception cref="RefusedException">Not a table, not readable, beyond the limits, or not safe to open.</exception>
    public static Sheet Open(Stream content, SheetColumns columns, SheetLimits limits)
    {
        switch (SheetKinds.Of(content))
        {
            case SheetKind.Json:
                var (properties, rows) = JsonRows.Read(content, columns, limits);
                return new Sheet(SheetKind.Json, properties, null, rows);
            case SheetKind.Xlsx:
                XlsxGuard.Check(content, limits);
                return Headed(SheetKind.Xlsx, XlsxRows.Read(content, limits), columns);
            default:
                return Headed(SheetKind.Csv, CsvRows.Read(content, limits), columns);
        }
    }

    private static Sheet Headed(SheetKind kind, IEnumerable<(int Number, IReadOnlyList<string> Cells)> raw, SheetColumns columns)
    {
        var header = HeaderRow.Find(raw, columns) ?? throw new RefusedException(ErrorCodes.FileColumns);
        return new Sheet(kind, None, header.Fields, header.Below(raw));
    }
}
