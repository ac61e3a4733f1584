namespace CreditPlatform.Collection.Catalogue;

/// <summary>Resolves field codes written elsewhere in an item, and checks that the field is of a fitting type.</summary>
sealed class FieldIndex(IReadOnlyList<CatalogueField> fields)
{
    readonly Dictionary<string, CatalogueField> byCode = fields.ToDictionary(field => field.Code, StringComparer.Ordinal);

    /// <summary>Whether records may have a member of that name, older names included.</summary>
    public bool Knows(string name) => byCode.ContainsKey(name) || fields.Any(field => field.Aliases.Any(alias => alias.Name == name));

    public CatalogueField Of(YamlMap map, string key, params FieldType[] types) => Find(map, key, map.Text(key), types);

    public CatalogueField? Optional(YamlMap map, string key, params FieldType[] types) =>
        map.OptionalText(key) is { } code ? Find(map, key, code, types) : null;

    public IReadOnlyList<CatalogueField> All(YamlMap map, string key, params FieldType[] types) =>
        [.. map.Texts(key).Select(code => Find(map, key, code, types))];

    CatalogueField Find(YamlMap map, string key, string code, FieldType[] types)
    {
        if (!byCode.TryGetValue(code, out var field)) throw map.Fault(key, $"'{code}' is not a field of this item");
        if (field.Unused) throw map.Fault(key, $"'{code}' is marked unused");
        return types.Length == 0 || types.Contains(field.Type)
            ? field : throw map.Fault(key, $"'{code}' is of type {field.Type}, expected {string.Join(" or ", types)}");
    }
}
