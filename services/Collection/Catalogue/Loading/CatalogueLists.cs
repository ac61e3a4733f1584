using System.Collections.Frozen;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>The lists that items refer to by name: each code list stands once, whichever templates use it.</summary>
public sealed class CatalogueLists
{
    const string Folder = "catalogue-lists/";

    readonly FrozenDictionary<string, CatalogueList> lists;

    CatalogueLists(IEnumerable<CatalogueList> lists) => this.lists = lists.ToFrozenDictionary(list => list.Id, StringComparer.Ordinal);

    public static CatalogueLists None { get; } = new([]);

    public IEnumerable<CatalogueList> All => lists.Values;

    /// <summary>The lists that ship with the service.</summary>
    /// <exception cref="CatalogueFaultException">A file can't be used; the service doesn't start.</exception>
    public static CatalogueLists Load() => new(Embedded.Texts(Folder).Select(file => Read($"lists/{file.File}", file.Text)));

    /// <summary>The values of the list that a field names, else its own.</summary>
    internal IReadOnlyList<CatalogueValue> Values(YamlMap field) =>
        field.OptionalText("list") is { } name ? Find(field, name).Values : ValueSection.Read(field);

    /// <summary>The words of the list that a rule or condition names, else its own.</summary>
    internal IReadOnlyList<string> Words(YamlMap rule) =>
        rule.OptionalText("list") is { } name ? Find(rule, name).Words : rule.Texts("mentions");

    /// <summary>The phrases that the list of a rule passes over.</summary>
    internal IReadOnlyList<string> PassedOver(YamlMap rule) => rule.OptionalText("list") is { } name ? Find(rule, name).PassedOver : [];

    CatalogueList Find(YamlMap map, string name) => lists.GetValueOrDefault(name) ?? throw map.Fault("list", $"'{name}' is not a list of the catalogue");

    static CatalogueList Read(string file, string yaml)
    {
        var map = YamlMap.Parse(file, yaml);
        var list = new CatalogueList(map.Text("id"), ValueSection.Read(map), map.Texts("words"), map.Texts("passedOver"), map.Text("source"));
        map.Done();
        return list.Values.Count == 0 != (list.Words.Count == 0) ? list : throw map.Fault("id", "a list has values or words");
    }
}
