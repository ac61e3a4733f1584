namespace CreditPlatform.Collection.Catalogue;

/// <summary>The fields from which grade and public period are derived (domain.md §5.2); the periods themselves are another rule set.</summary>
/// <param name="Period">How the period is found.</param>
/// <param name="From">Date field at which the period starts.</param>
/// <param name="Kinds">Enumeration whose values carry a grade; null where the period needs none.</param>
/// <param name="Amount">Amount for the sector's bands, in 万元.</param>
/// <param name="Severity">The authority's own grade, which comes first.</param>
/// <param name="Procedure">Procedure; the simplified one means 轻微.</param>
/// <param name="Requires">What must hold for a record to be public at all, in the order in which it is asked.</param>
public sealed record PublicationHints(
    PeriodKind Period, string From, string? Kinds, string? Amount, string? Severity, string? Procedure, IReadOnlyList<PublicationRequirement> Requires);
