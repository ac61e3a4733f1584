using System.Text.Json;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Brings the members of a record to the rows of its template.</summary>
static class SheetReader
{
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
        if (template.Row(field) is not { } row)
        {
            if (!template.Absent.Contains(name)) faults.Add(new(name, "no such field"));
            else if (!Blank(value)) faults.Add(new(name, "must be empty in this template"));
        }
        else if (!Blank(value))
        {
            if (value.ValueKind == JsonValueKind.String) Write(row, value.GetString()!, sheet, faults);
            else if (value.ValueKind == JsonValueKind.Number && row.Form.Numbers) Write(row, value.GetRawText(), sheet, faults);
            else Spoil(field, "wrong kind of value", sheet, faults);
            if (field != name) Write(template.Row(Template.KindBeside(field))!, Lists.IdCard, sheet, faults);
        }
    }

    static void Write(Row row, string text, Sheet sheet, List<Fault> faults)
    {
        if (sheet[row.Field] is { } other && !Same(row, text, other)) Spoil(row.Field, "given twice", sheet, faults);
        else sheet.Write(row.Field, text);
    }

    static bool Same(Row row, string one, string other) =>
        Spelling.Code(one) == Spelling.Code(other)
        || row.Field.EndsWith("_ZJLX", StringComparison.Ordinal) && Lists.Documents.Read(one) is { } values && Lists.Documents.Read(other) is { } others && values.SequenceEqual(others);

    static void Spoil(string field, string reason, Sheet sheet, List<Fault> faults)
    {
        sheet.Spoil(field);
        faults.Add(new(field, reason));
    }

    static bool Blank(JsonElement value) => value.ValueKind == JsonValueKind.Null || value.ValueKind == JsonValueKind.String && Spelling.Blank(value.GetString()!);
}
