namespace CreditPlatform.Contracts.Messages;

/// <summary>A record at one version, without anything that names a natural person.</summary>
/// <param name="Item">Catalogue item, e.g. <c>penalty-legal</c>.</param>
/// <param name="CatalogueVersion">Version of the item it was checked against.</param>
/// <param name="Organisation">USCC of the organisation that submitted and owns it.</param>
/// <param name="Region">Six digits of the submitting organisation's area, if its token names one.</param>
/// <param name="Subject">USCC, registration number or person reference of the subject.</param>
/// <param name="SubjectId">Platform id of the subject, derived from <paramref name="Subject"/>.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DecisionDate">Date of the decision; day 0 of its clocks.</param>
/// <param name="FirstReceivedAt">First receipt of its natural key, refused or not; lateness is judged by it (design.md §7).</param>
/// <param name="ReceivedAt">Receipt of this version's content.</param>
/// <param name="Clock">The two reporting deadlines and how they were met.</param>
/// <param name="ValidUntil">Last day of validity; null where it is valid without end (长期).</param>
/// <param name="Age">Whether the natural person it is about was of age; null for organisations.</param>
/// <param name="Data">National field codes with normalised values; personal fields absent, number-like runs masked. Of a record about a person no free text. Empty once sealed.</param>
/// <param name="ContentHash">SHA-256 of the normalised content, hex.</param>
/// <param name="Sealed">Where the personal fields are kept, or null if it has none.</param>
public sealed record RecordState(
    string Item, int CatalogueVersion, string Organisation, string? Region, string Subject, Guid SubjectId, RecordStatus Status, DateOnly DecisionDate,
    DateOnly? ValidUntil, SubjectAge? Age, DateTimeOffset FirstReceivedAt, DateTimeOffset ReceivedAt, ReportingClock Clock, IReadOnlyDictionary<string, string> Data,
    string ContentHash, SealedFields? Sealed)
{
    public const string Kind = "record";
}
