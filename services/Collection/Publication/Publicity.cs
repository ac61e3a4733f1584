using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Publication;

/// <summary>
/// Whether and when a record is public, by its item's own conditions (catalogue, <c>publication:</c>) and the publicity rule sets. A record about a
/// person is public only where its unit states so with a basis, and never where the person was a minor or nobody can tell (domain.md §2.8 rules 4 and 5).
/// </summary>
public sealed class Publicity(PublicationRules rules, CatalogueItems catalogue)
{
    /// <summary>The rule of permits: public while valid.</summary>
    public const string WhileValid = "while-valid";

    private static readonly PublicPeriod Never = new(null, null, "sealed", PublicPeriod.NotPublished);

    public PublicPeriod Of(RecordState state)
    {
        if (state.Status == RecordStatus.Sealed)
            return Never;
        var item = catalogue.Version(state.Item, state.CatalogueVersion);
        var period = Period(item.Publication, state);
        var bar = state.Status == RecordStatus.Withdrawn ? "withdrawn" : Bar(item, state);
        return bar is { } why ? period with { From = null, Until = null, State = why } : period;
    }

    /// <summary>Whether the record's subject bears the full name, however it is spaced.</summary>
    public bool IsNamed(RecordState state, IReadOnlyDictionary<string, string> secret, string name) =>
        secret.TryGetValue(catalogue.Version(state.Item, state.CatalogueVersion).SubjectName, out var own) && PersonNames.Same(own, name);

    private PublicPeriod Period(PublicationHints hints, RecordState state) => hints.Period switch
    {
        PeriodKind.Validity => new PublicPeriod(state.DecisionDate, state.ValidUntil ?? DateField.OpenEnd, WhileValid, PublicPeriod.Public),
        _ => rules.Of(state.DecisionDate, hints.Severity is { } severity ? state.Data.GetValueOrDefault(severity) : null),
    };

    /// <summary>Why the record isn't public whatever its period; null where nothing stands against it.</summary>
    private static string? Bar(CatalogueItem item, RecordState state) => item.Age is null || state.Age == SubjectAge.Adult ? Missing(item, state) : state.Age switch
    {
        SubjectAge.Minor => "minor",
        SubjectAge.ManualCheck => "manual-check",
        _ => "age-unknown",
    };

    private static string? Missing(CatalogueItem item, RecordState state) => item.Publication.Requires
        .FirstOrDefault(required => !(state.Data.TryGetValue(required.Field, out var value) && (required.Is.Count == 0 || required.Is.Contains(value))))?.State;
}
