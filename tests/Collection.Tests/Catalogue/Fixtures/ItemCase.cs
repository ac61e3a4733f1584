namespace CreditPlatform.CollectionTests.Catalogue.Fixtures;

/// <summary>One cell of an item once broken and once kept.</summary>
public sealed class ItemCase
{
    /// <summary>The cell, see <see cref="ItemCells"/>.</summary>
    public string About { get; set; } = "";

    public string? Note { get; set; }

    /// <summary>Variant of the base record from which both changes start.</summary>
    public string? Given { get; set; }

    public Dictionary<string, string?> Fails { get; set; } = [];

    /// <summary>Errors as "field code"; the cell's own where none is named.</summary>
    public List<string> Expect { get; set; } = [];

    public Dictionary<string, string?> Passes { get; set; } = [];

    public IEnumerable<string> Expected => Expect.Count > 0 ? Expect : [About];
}
