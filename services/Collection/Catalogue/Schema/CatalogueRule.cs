namespace CreditPlatform.Collection.Catalogue;

/// <summary>One cross-field rule of an item, in the order in which it is asked.</summary>
public sealed record CatalogueRule
{
    public required RuleKind Kind { get; init; }

    /// <summary>
    /// Codes of the fields the rule is about; one, except for <see cref="RuleKind.OneOf"/> and <see cref="RuleKind.Together"/>. Of
    /// <see cref="RuleKind.LeftOut"/> the names that are no fields here.
    /// </summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Null: the rule always applies.</summary>
    public CatalogueCondition? When { get; init; }

    /// <summary>Stable error code, one of <see cref="FieldCodes"/>.</summary>
    public required string Code { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    /// <summary>The paragraph the rule comes from.</summary>
    public required string Source { get; init; }

    /// <summary><see cref="RuleKind.NotBefore"/>: the field with the earlier date.</summary>
    public string? Other { get; init; }

    /// <summary><see cref="RuleKind.NotAfterToday"/>: calendar days ahead of today that are still accepted.</summary>
    public int ToleranceDays { get; init; }

    /// <summary><see cref="RuleKind.RequiredUnderAge"/>: full years.</summary>
    public int Years { get; init; }

    /// <summary><see cref="RuleKind.RefuseWhenIs"/>: canonical names.</summary>
    public IReadOnlyList<string> Is { get; init; } = [];

    /// <summary>Words of <see cref="RuleKind.RefuseWhenMentions"/> and <see cref="RuleKind.RefuseUnlessMentions"/>.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary><see cref="RuleKind.RefuseUnlessMentions"/>: phrases in which those words don't count.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];
}
