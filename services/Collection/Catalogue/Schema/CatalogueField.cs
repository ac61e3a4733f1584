namespace CreditPlatform.Collection.Catalogue;

/// <summary>One field of an item, named by its national code.</summary>
public sealed record CatalogueField
{
    /// <summary>National code, such as <c>CF_WSH</c>; the key in <c>data</c>.</summary>
    public required string Code { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    public required FieldType Type { get; init; }

    /// <summary>Most characters (Unicode scalar values) after normalisation; null where the type sets the limit itself.</summary>
    public int? Length { get; init; }

    /// <summary>Missing or blank is refused with <c>required</c>; conditional duties are rules.</summary>
    public bool Required { get; init; }

    /// <summary>May stand in the public query while the record is public.</summary>
    public bool Public { get; init; }

    /// <summary>Numbers of persons only: while the record is public, the number stands there as first 6 and last 1 (domain.md §2.7).</summary>
    public bool PublicMask { get; init; }

    public PersonalMark Personal { get; init; }

    /// <summary>Dates only: the word 长期 is read as 2099/12/31.</summary>
    public bool OpenEnded { get; init; }

    /// <summary>Accepted and thrown away unread, because the platform derives it.</summary>
    public bool Unused { get; init; }

    /// <summary>Person numbers only: the earlier field that names the document kind.</summary>
    public string? KindField { get; init; }

    /// <summary>Enumerations only: the named list that <see cref="Values"/> comes from, or null where the values are the field's own.</summary>
    public string? List { get; init; }

    /// <summary>Enumerations only: at most 64 values, in canonical order.</summary>
    public IReadOnlyList<CatalogueValue> Values { get; init; } = [];

    public IReadOnlyList<FieldAlias> Aliases { get; init; } = [];
}
