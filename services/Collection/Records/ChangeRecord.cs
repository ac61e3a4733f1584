using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;
using JasperFx.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>Corrections, withdrawals and sealings decided against the stream they change. Pure; a refusal is a code.</summary>
public static class ChangeRecord
{
    public static (ErrorCode? Refusal, object? Event) Correct(
        Guid id, IReadOnlyList<IEvent> known, long expected, Submission submission, SealedFields grounds, WorkingCalendar calendar)
    {
        if (Stale(known, expected) is { } refusal)
            return (refusal, null);
        if (submission.Checked.NaturalKey != id)
            return (ErrorCodes.KeyWouldChange, null);
        var state = CreditRecord.Fold(known)!;
        return (null, new RecordCorrected(submission.Content(state.FirstReceivedAt, calendar), grounds));
    }

    public static (ErrorCode? Refusal, object? Event) Withdraw(IReadOnlyList<IEvent> known, long expected, SealedFields grounds)
    {
        if (Stale(known, expected) is { } refusal)
            return (refusal, null);
        return CreditRecord.Fold(known)!.Status == RecordStatus.Withdrawn
            ? (ErrorCodes.Withdrawn, null)
            : (null, new RecordWithdrawn(grounds));
    }

    public static (ErrorCode? Refusal, object? Event) Seal(IReadOnlyList<IEvent> known, long expected, SealedFields grounds) =>
        Stale(known, expected) is { } refusal ? (refusal, null) : (null, new RecordSealed(grounds));

    /// <summary>A sealed record is no record, whatever version the caller read before.</summary>
    private static ErrorCode? Stale(IReadOnlyList<IEvent> known, long expected) =>
        CreditRecord.Known(known) is null ? ErrorCodes.NotFound : known.Count != expected ? ErrorCodes.VersionStale : null;
}
