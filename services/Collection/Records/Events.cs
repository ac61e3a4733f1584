using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Records;

/// <summary>The content of a record as checked: nothing in it names a natural person.</summary>
public sealed record RecordContent(
    int CatalogueVersion, DateOnly DecisionDate, DateOnly? ValidUntil, SubjectAge? Age, DateTimeOffset ReceivedAt, ReportingClock Clock, IReadOnlyDictionary<string, string> Data,
    string ContentHash, SealedFields? Sealed);

/// <summary>A department's first accepted submission of a decision.</summary>
public sealed record RecordSubmitted(
    string Item, string Organisation, string? Region, string Subject, Guid SubjectId, DateTimeOffset FirstReceivedAt, RecordContent Content);

/// <summary>The owner submitted the same decision again with other content (reason <c>resubmitted</c>).</summary>
public sealed record RecordResubmitted(RecordContent Content);

/// <summary>The owner or the office put content right; a withdrawn record is thereby reinstated. Reason and evidence are in the vault.</summary>
public sealed record RecordCorrected(RecordContent Content, SealedFields Grounds);

/// <summary>The owner or the office took the record back. Reason and evidence are in the vault.</summary>
public sealed record RecordWithdrawn(SealedFields Grounds);

/// <summary>
/// The law seals the record (治安管理处罚法 art. 136): what was submitted or corrected names that law, or the office sealed it and gave grounds, which are
/// in the vault. From then on nobody is shown that there is a record.
/// </summary>
/// <param name="Grounds">Null where the content itself named the law.</param>
public sealed record RecordSealed(SealedFields? Grounds);

/// <summary>The working days of a year became known and completed a clock that had waited for them.</summary>
public sealed record RecordClockCompleted(ReportingClock Clock);
