using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;
using JasperFx.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>Corrections and withdrawals decided against the stream they change. Pure; a refusal is a code.</summary>
public static class ChangeRecord
{
    public static (ErrorCode? Refusal, object? Event) Correct(
        Guid id, IReadOnlyList<IEvent> known, long expected, Submission submission, SealedFields grounds, WorkingCalendar calendar)
    {
        if (known.Count != expected)
            return (ErrorCodes.VersionStale, null);
        if (submission.Checked.NaturalKey != id)
            return (ErrorCodes.KeyWouldChange, null);
        var state = CreditRecord.Fold(known)!;
        return (null, new RecordCorrected(submission.Content(state.FirstReceivedAt, calendar), grounds));
    }

    public static (ErrorCode? Refusal, object? Event) Withdraw(IReadOnlyList<IEvent> known, long expected, SealedFields grounds)
    {
        if (known.Count != expected)
            return (ErrorCodes.VersionStale, null);
        return CreditRecord.Fold(known)!.Status == RecordStatus.Withdrawn
            ? (ErrorCodes.Withdrawn, null)
            : (null, new RecordWithdrawn(grounds));
    }
}
