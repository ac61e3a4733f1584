using System.Globalization;
using System.Text.Json;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>Rows of a JSON list of objects, or of such a list as <c>rows</c> of an object whose other members say what the list is.</summary>
internal static class JsonRows
{
    public static (IReadOnlyDictionary<string, string> Properties, IEnumerable<SheetRow> Rows) Read(Stream content, SheetColumns columns, SheetLimits limits)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new() { MaxDepth = 8 });
            var root = document.RootElement;
            var list = root.ValueKind == JsonValueKind.Array ? root : root.TryGetProperty("rows", out var rows) ? rows : default;
            if (list.ValueKind != JsonValueKind.Array)
                throw new RefusedException(ErrorCodes.FileColumns, "rows");
            if (list.GetArrayLength() > limits.Rows)
                throw new RefusedException(ErrorCodes.FileTooLong, $"≤ {limits.Rows}");
            return (PropertiesOf(root), [.. list.EnumerateArray().Select((row, i) => Row(i + 1, row, columns, limits)).Where(row => row.Cells.Count > 0)]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException) // the latter: a text that is not Unicode
        {
            throw new RefusedException(ErrorCodes.FileUnreadable, "JSON");
        }
    }

    private static Dictionary<string, string> PropertiesOf(JsonElement root) => root.ValueKind != JsonValueKind.Object ? [] : root.EnumerateObject()
        .Where(member => member.Value.ValueKind == JsonValueKind.String).DistinctBy(member => member.Name)
        .ToDictionary(member => member.Name, member => member.Value.GetString()!.Trim(), StringComparer.Ordinal);

    private static SheetRow Row(int number, JsonElement row, SheetColumns columns, SheetLimits limits)
    {
        if (row.ValueKind != JsonValueKind.Object)
            throw new RefusedException(ErrorCodes.FileUnreadable, string.Create(CultureInfo.InvariantCulture, $"row {number}"));
        var cells = new Dictionary<string, string>();
        foreach (var member in row.EnumerateObject())
            if (columns.Of(member.Name) is { } field && TextOf(member.Value) is { Length: > 0 } text)
                cells.TryAdd(field, text.Length <= limits.CellLength
                    ? text : throw new RefusedException(ErrorCodes.FileUnreadable, string.Create(CultureInfo.InvariantCulture, $"row {number}")));
        return new SheetRow(number, cells);
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => CellText.Of(value.GetString()!),
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
