using System.Text.Json;
using System.Text.RegularExpressions;
using CreditPlatform.Collection.Catalogue;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CreditPlatform.CollectionTests.Catalogue.Fixtures;

/// <summary>The cases of one item, as data: Fixtures/ITEM.yaml.</summary>
public sealed partial class ItemFixture
{
    static readonly CatalogueItems Items = CatalogueItems.Load();

    public static IReadOnlyList<ItemFixture> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Catalogue", "Fixtures"), "*.yaml").Order(StringComparer.Ordinal).Select(Read)];

    public string Item { get; set; } = "";

    public string Today { get; set; } = "";

    public Dictionary<string, string?> Base { get; set; } = [];

    public Dictionary<string, Dictionary<string, string?>> Variants { get; set; } = [];

    public List<ItemCase> Cases { get; set; } = [];

    public CatalogueItem Catalogue => Items.InForce(Item, Day)!;

    DateOnly Day => DateOnly.Parse(Today);

    public static ItemFixture Of(string item) => All.Single(fixture => fixture.Item == item);

    /// <summary>The base record with changes: a member replaces, null removes.</summary>
    public CheckedRecord Check(string? variant, params IReadOnlyDictionary<string, string?>[] changes)
    {
        var record = new Dictionary<string, string?>(Base);
        foreach (var change in changes.Prepend(variant is null ? [] : Variants[variant]))
            foreach (var (field, value) in change) record[field] = value;
        var json = JsonSerializer.SerializeToElement(record.Where(member => member.Value is not null).ToDictionary(member => member.Key, member => Long(member.Value!)));
        return RecordValidator.Check(Catalogue, json, Day, Support.Keys.Fixed().PersonReference);
    }

    static ItemFixture Read(string file) => new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<ItemFixture>(File.ReadAllText(file));

    /// <summary>"字 × 3" is 字字字.</summary>
    static string Long(string text) => Repeated().Match(text) is { Success: true } match ? new(text[0], int.Parse(match.Groups[1].Value)) : text;

    [GeneratedRegex("^. × ([0-9]+)$")]
    private static partial Regex Repeated();
}
