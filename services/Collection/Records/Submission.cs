using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>A submission, checked and split, before it meets what is already known of its decision.</summary>
public sealed record Submission(
    string Item, CatalogueItem? Catalogue, string Organisation, string? Region, DateTimeOffset ReceivedAt, CheckedRecord Checked, string ContentHash,
    PersonalParts? Parts, SealedFields? Sealed, IReadOnlyList<SideWrite> VaultWrites)
{
    private static readonly Guid SubjectNamespace = new("1f2c7c38-52c7-4c0d-9a55-7f2a1d9d3a04");

    public Guid RefusalId => Refusal.IdOf(Organisation, Item, Checked.NaturalKey, ContentHash);

    public bool Knows(string field) => field is "item" or "data" || Catalogue?.Names(field) == true;

    public static Guid SubjectIdOf(string subject) => StableId.V5(SubjectNamespace, subject);

    public ReportingClock? ClockFrom(DateTimeOffset firstReceived, WorkingCalendar calendar) =>
        Catalogue is not null && Checked.DecisionDate is { } decided ? ReportingClocks.Of(Catalogue, decided, firstReceived, calendar) : null;

    public RecordContent Content(DateTimeOffset firstReceived, WorkingCalendar calendar) => new(
        Catalogue!.Version, Checked.DecisionDate!.Value, Checked.ValidUntil, Checked.Age, ReceivedAt, ClockFrom(firstReceived, calendar)!, Parts!.Clear, ContentHash, Sealed);
}
