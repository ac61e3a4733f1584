using System.Collections.Frozen;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>The catalogue: every version of every item, loaded and checked once at start.</summary>
public sealed class CatalogueItems
{
    const string Folder = "catalogue/";

    readonly FrozenDictionary<string, CatalogueItem[]> versions;

    /// <param name="items">Versions in any order.</param>
    /// <exception cref="ArgumentException">Two versions of an item begin on one day, or a later number begins earlier.</exception>
    public CatalogueItems(IEnumerable<CatalogueItem> items)
    {
        versions = items.GroupBy(item => item.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(item => item.Version).ToArray(), StringComparer.Ordinal);
        foreach (var (id, ordered) in versions)
            for (var i = 1; i < ordered.Length; i++)
                if (ordered[i].Version == ordered[i - 1].Version || ordered[i].EffectiveFrom <= ordered[i - 1].EffectiveFrom)
                    throw new ArgumentException($"{id}: version {ordered[i].Version} does not begin after version {ordered[i - 1].Version}", nameof(items));
    }

    /// <summary>All items, the latest version of each, by id.</summary>
    public IReadOnlyList<CatalogueItem> Latest => [.. versions.Values.Select(all => all[^1]).OrderBy(item => item.Id, StringComparer.Ordinal)];

    /// <summary>Ids of the items whose latest version belongs to a group; empty where no item does.</summary>
    public IReadOnlyList<string> InGroup(string group) => [.. Latest.Where(item => item.Group == group).Select(item => item.Id)];

    /// <summary>Versions of one item, the first first; empty where there is none.</summary>
    public IReadOnlyList<CatalogueItem> Versions(string item) => versions.GetValueOrDefault(item) ?? [];

    /// <summary>The version that a stored record names.</summary>
    public CatalogueItem Version(string item, int version) => versions[item].Single(candidate => candidate.Version == version);

    /// <summary>
    /// The version that governs a day; null where the item is unknown or not yet begun. Whether records may be taken under it is
    /// <see cref="CatalogueItem.Accepts"/>: without a legal basis in force they may not.
    /// </summary>
    public CatalogueItem? InForce(string item, DateOnly on)
    {
        if (!versions.TryGetValue(item, out var all)) return null;
        for (var i = all.Length - 1; i >= 0; i--)
            if (all[i].EffectiveFrom <= on) return all[i];
        return null;
    }

    /// <summary>The items that ship with the service.</summary>
    /// <exception cref="CatalogueFaultException">A file can't be used; the service doesn't start.</exception>
    public static CatalogueItems Load()
    {
        var lists = CatalogueLists.Load();
        return new(Embedded.Texts(Folder).Select(item => CatalogueItemReader.Read(item.File, item.Text, lists)));
    }
}
