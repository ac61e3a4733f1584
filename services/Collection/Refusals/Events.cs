using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Refusals;

/// <summary>A submission failed its checks. Appended for every attempt; what was sent is in the vault, encrypted.</summary>
/// <param name="Codes">Field codes by field.</param>
/// <param name="Sealed">Where the submission as sent is kept.</param>
public sealed record SubmissionRefused(
    string Item, string Organisation, Guid? NaturalKey, DateOnly? DecisionDate, DateTimeOffset ReceivedAt, ReportingClock? Clock,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Codes, SealedFields Sealed);

/// <summary>The same decision was accepted afterwards; it now counts there, from its first receipt here.</summary>
public sealed record RefusalResolved(Guid RecordId);

/// <summary>The working days of a year became known and completed a clock that had waited for them.</summary>
public sealed record RefusalClockCompleted(ReportingClock Clock);
