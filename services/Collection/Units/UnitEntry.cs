using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Units;

/// <summary>Brings an entry to its canonical form, or says everything that is wrong with it.</summary>
public static class UnitEntry
{
    private const int NameLength = 200;
    private const int SystemLength = 100;
    private const int MostSystems = 100;

    public static (UnitEntered Entry, IReadOnlyList<FieldError> Errors) Read(string org, UnitRequest request)
    {
        var errors = new List<FieldError>();
        var systems = request.EmbeddedSystems ?? [];
        if (systems.Count > MostSystems)
            errors.Add(Error("embeddedSystems", FieldCodes.TooLong));
        var entry = new UnitEntered(
            org, Text("name", request.Name, NameLength), OneOf("kind", request.Kind, UnitKinds.All),
            request.Class is null ? null : OneOf("class", request.Class, UnitClasses.All), Region(request.Region),
            request.Connected ?? false, request.Collecting ?? false, request.Hall ?? false,
            [.. systems.Take(MostSystems).Select((system, i) => Text($"embeddedSystems[{i}]", system, SystemLength)).Distinct()]);
        return (entry, errors);

        string Text(string field, string? value, int length)
        {
            var text = TextForm.Normalize(value ?? "");
            if (text.Length == 0)
                errors.Add(Error(field, FieldCodes.Required));
            else if (text.Length > length)
                errors.Add(Error(field, FieldCodes.TooLong));
            else if (Masking.MentionsNumber(text))
                errors.Add(Error(field, FieldCodes.PersonNumber)); // the entry stands in an event
            return text;
        }

        string OneOf(string field, string? value, IReadOnlyList<string> allowed)
        {
            if (string.IsNullOrWhiteSpace(value))
                errors.Add(Error(field, FieldCodes.Required));
            else if (!allowed.Contains(value))
                errors.Add(Error(field, FieldCodes.Enumeration, $"：{string.Join('、', allowed)}", $": {string.Join(", ", allowed)}"));
            return value ?? "";
        }

        string Region(string? value)
        {
            var region = Text("region", value, SystemLength);
            if (region.Length > 0 && (region.Length != 6 || !region.All(char.IsAsciiDigit)))
                errors.Add(Error("region", FieldCodes.Structure));
            return region;
        }
    }

    private static FieldError Error(string field, string code, string moreZh = "", string moreEn = "")
    {
        var told = FieldCodes.Find(code)!;
        return new FieldError(field, code, told.Zh + moreZh, told.En + moreEn);
    }
}
