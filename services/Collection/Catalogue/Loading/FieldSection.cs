using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Reads <c>fields:</c> of an item.</summary>
static class FieldSection
{
    const int MostValues = 64;

    public static IReadOnlyList<CatalogueField> Read(YamlMap item, CatalogueLists lists)
    {
        var fields = new List<CatalogueField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in item.Maps("fields", "code"))
        {
            var field = Field(map, lists);
            if (!names.Add(field.Code)) throw map.Fault("code", "stands twice");
            if (field.Aliases.FirstOrDefault(alias => !names.Add(alias.Name)) is { } twice) throw map.Fault("aliases", $"'{twice.Name}' stands twice");
            CheckType(map, field, fields);
            fields.Add(field);
        }

        return fields.Count == 0 ? throw item.Fault("fields", "at least one field is needed") : fields;
    }

    static CatalogueField Field(YamlMap map, CatalogueLists lists)
    {
        var field = new CatalogueField
        {
            Code = map.Text("code"),
            Zh = map.Text("zh"),
            En = map.Text("en"),
            Type = map.Choice<FieldType>("type"),
            Length = map.OptionalNumber("length", 1, 100_000),
            Required = map.Flag("required"),
            Public = map.Flag("public"),
            PublicMask = map.Flag("publicMask"),
            Personal = map.OptionalChoice<PersonalMark>("personal") ?? PersonalMark.None,
            OpenEnded = map.Flag("openEnded"),
            Unused = map.Flag("unused"),
            KindField = map.OptionalText("kindField"),
            List = map.OptionalText("list"),
            Values = lists.Values(map),
            Aliases = [.. map.Maps("aliases", "name").Select(Alias)],
        };
        map.Done();
        return field;
    }

    static void CheckType(YamlMap map, CatalogueField field, List<CatalogueField> earlier)
    {
        var enumeration = field.Type is FieldType.Enum or FieldType.MultiEnum;
        if (enumeration != field.Values.Count > 0 || field.Values.Count > MostValues)
            throw map.Fault("values", $"an enumeration has 1 to {MostValues} values, another type none");
        if (field.Type is FieldType.Text or FieldType.Code or FieldType.DocumentNumber or FieldType.PersonNumber && field.Length is null)
            throw map.Fault("length", "is required for this type");
        if (field.OpenEnded && field.Type != FieldType.Date) throw map.Fault("openEnded", "is for dates");
        if (field.Unused && field.Required) throw map.Fault("unused", "a required field is used");
        if ((field.Type == FieldType.PersonNumber) != (field.KindField is not null)) throw map.Fault("kindField", "goes with type personNumber");
        if (field.KindField is { } kind && !IsEarlierEnumeration(kind, earlier)) throw map.Fault("kindField", $"'{kind}' is not an earlier enumeration");
        if (field.Personal is PersonalMark.PersonNumber or PersonalMark.PersonDocumentKind && field.Public)
            throw map.Fault("public", "a person's number or document kind is never public (domain.md §2.7)");
        if (field.PublicMask && field.Personal != PersonalMark.PersonNumber) throw map.Fault("publicMask", "is for numbers of persons");
        foreach (var (name, value) in field.Aliases.SelectMany(alias => alias.Sets))
            if (!earlier.Exists(other => other.Code == name && other.Values.Any(known => known.Zh == value)))
                throw map.Fault("aliases", $"'{name}' is not an earlier enumeration with the value '{value}'");
        var spellings = field.Values.SelectMany(EnumField.Spellings).CountBy(TextForm.NormalizeCode).Where(count => count.Value > 1).ToList();
        if (spellings is [var (spelling, _), ..]) throw map.Fault("values", $"'{spelling}' is read as two values");
    }

    static bool IsEarlierEnumeration(string code, List<CatalogueField> earlier) =>
        earlier.Exists(field => field.Code == code && field.Type == FieldType.Enum);

    static FieldAlias Alias(YamlMap map)
    {
        var alias = new FieldAlias(map.Text("name"), map.OptionalMap("sets")?.Pairs() ?? new Dictionary<string, string>());
        map.Done();
        return alias;
    }
}
