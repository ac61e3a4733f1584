using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>
/// One version of a kind of record that departments may report: its fields, rules, clocks and what it rests on. Immutable; made only by
/// <see cref="CatalogueItemReader"/>, which refuses an item that contradicts itself.
/// </summary>
public sealed class CatalogueItem
{
    /// <summary>Item id, such as <c>penalty-legal</c> (design.md §5).</summary>
    public required string Id { get; init; }

    public required int Version { get; init; }

    /// <summary>First business day of this version; it lasts until the next version's first day.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    /// <summary>Why the data are collected (domain.md §7.4).</summary>
    public required string Purpose { get; init; }

    /// <summary>Class of the national catalogue (domain.md §4.3).</summary>
    public required string Class { get; init; }

    /// <summary>Items that are reported and judged together, such as <c>double-publicity</c>; null where it stands alone.</summary>
    public string? Group { get; init; }

    public required SharingClass Sharing { get; init; }

    public required SubjectKind Subject { get; init; }

    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    public required Retention Retention { get; init; }

    public required RecordKeyFields Key { get; init; }

    /// <summary>Code of the text field with the subject's name.</summary>
    public required string SubjectName { get; init; }

    /// <summary>Code of the date field with the day of the decision.</summary>
    public required string DecisionDate { get; init; }

    /// <summary>Code of the date field with the last day of validity; null where records are valid without end.</summary>
    public string? ValidUntil { get; init; }

    /// <summary>How minors are told; null for items about organisations.</summary>
    public CatalogueAge? Age { get; init; }

    public required IReadOnlyList<CatalogueClock> Clocks { get; init; }

    public required PublicationHints Publication { get; init; }

    /// <summary>In the order of the national table, which is the order of values and errors.</summary>
    public required IReadOnlyList<CatalogueField> Fields { get; init; }

    public required IReadOnlyList<CatalogueRule> Rules { get; init; }

    /// <summary>The paragraph the fields come from.</summary>
    public required string Source { get; init; }

    /// <summary>Set once by the reader, after everything above has been found consistent.</summary>
    internal ItemPlan Plan { get; init; } = null!;

    /// <summary>Whether a name stands in this version: a field, or one that it leaves out.</summary>
    public bool Names(string name) =>
        Fields.Any(field => field.Code == name) || Rules.Any(rule => rule.Kind == RuleKind.LeftOut && rule.Fields.Contains(name));

    /// <summary>Whether records may be taken on that day: some legal basis is in force (国办发〔2020〕49号; domain.md §4.1).</summary>
    public bool Accepts(DateOnly on) => LegalBasis.Any(basis => basis.InForceOn(on));
}
