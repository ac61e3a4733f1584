namespace CreditPlatform.Collection.Catalogue;

/// <summary>One value of an enumeration. Read by its Chinese name, its code, or any further spelling in <see cref="Accepts"/>.</summary>
public sealed record CatalogueValue
{
    /// <summary>Canonical name: what is stored.</summary>
    public required string Zh { get; init; }

    public required string En { get; init; }

    /// <summary>National code that means exactly this value; null where it has none of its own.</summary>
    public string? Code { get; init; }

    /// <summary>Code to write when reporting to the national software; several values may share one.</summary>
    public string? ExportCode { get; init; }

    /// <summary>Other spellings and codes read as this value.</summary>
    public IReadOnlyList<string> Accepts { get; init; } = [];

    /// <summary>For 处罚类别: group 1–6 of 行政处罚法 (2021) art. 9; null elsewhere.</summary>
    public int? Group { get; init; }

    /// <summary>minor, moderate or serious where the value alone decides the grade (domain.md §5.2); null where more must be known.</summary>
    public string? Grade { get; init; }

    /// <summary>Known only from an older code that doesn't tell finer values apart.</summary>
    public bool Coarse { get; init; }
}
