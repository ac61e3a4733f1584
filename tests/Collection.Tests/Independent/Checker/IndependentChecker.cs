using System.Text.Json;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Judges a record by the tables of the domain specification. It shares nothing with the platform.</summary>
static class IndependentChecker
{
    public static IReadOnlyList<Fault> Check(Template template, JsonElement data, DateOnly today)
    {
        if (data.ValueKind != JsonValueKind.Object) return [new("data", "not an object")];
        var faults = new List<Fault>();
        var sheet = SheetReader.Read(template, data, today, faults);
        foreach (var row in template.Rows) faults.AddRange(row.Judge(sheet));
        return faults;
    }
}
