using System.Text.Json;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Brings the members of a record to the rows of its template.</summary>
static class SheetReader
{
    /// <summary>An unknown name is answered shortened; what is behind that is no name of a field.</summary>
    const int LongestName = 64;

    public static Sheet Read(Template template, JsonElement data, DateOnly today, List<Fault> faults)
    {
        var sheet = new Sheet(today);
        foreach (var member in data.EnumerateObject())
            Read(template, member.Name, member.Value, sheet, faults);
        return sheet;
    }

    static void Read(Template template, string name, JsonElement value, Sheet sheet, List<Fault> faults)
    {
        var field = template.OlderNames.GetValueOrDefault(name, name);
        var (text, reason) = JsonValue.Text(value);
        if (template.Row(field) is not { } row)
        {
            if (!template.Absent.Contains(name)) faults.Add(new(name.Length > LongestName ? $"{name[..LongestName]}…" : name, "no such field"));
            else if ((text ?? reason) is not null) faults.Add(new(name, "must be empty in this template"));
            return;
        }

        if (!row.Form.Read || (text ?? reason) is null) return;
        if (value.ValueKind == JsonValueKind.Number && !row.Form.Numbers) reason = "a number";
        if (reason is not null) Spoil(field, reason, sheet, faults);
        else Write(row, text!, sheet, faults);
        if (field != name) Write(template.Row(Template.KindBeside(field))!, Lists.IdCard, sheet, faults);
    }

    static void Write(Row row, string text, Sheet sheet, List<Fault> faults)
    {
        if (sheet[row.Field] is { } other && !Same(row, text, other)) Spoil(row.Field, "given twice", sheet, faults);
        else sheet.Write(row.Field, text);
    }

    static bool Same(Row row, string one, string other) =>
        Spelling.Code(one) == Spelling.Code(other) || row.Field.EndsWith("_ZJLX", StringComparison.Ordinal) && Lists.Documents.One(one) == Lists.Documents.One(other);

    static void Spoil(string field, string reason, Sheet sheet, List<Fault> faults)
    {
        sheet.Spoil(field);
        faults.Add(new(field, reason));
    }
}
