using CreditPlatform.Collection.Refusals;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using JasperFx.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>Decides a submission against what is known under its natural key. Pure.</summary>
public static class SubmitRecord
{
    /// <param name="submission">Checked content.</param>
    /// <param name="known">Events of the record's stream.</param>
    /// <param name="refused">Events of the refusal stream of this submitter and key.</param>
    /// <param name="calendar">Working days.</param>
    public static SubmissionDecision Decide(Submission submission, IReadOnlyList<IEvent> known, IReadOnlyList<IEvent> refused, WorkingCalendar calendar)
    {
        var state = CreditRecord.Fold(known);
        if (!submission.Checked.Accepted)
            return Refuse(submission, state, calendar);
        var id = submission.Checked.NaturalKey!.Value;
        if (state is null)
            return Create(submission, id, Refusal.Fold(refused), calendar);
        if (state.Status == RecordStatus.Sealed)
            return new SubmissionDecision(SubmissionEnd.Sealed, id, known.Count, null, []);
        if (state.Organisation != submission.Organisation)
            return new SubmissionDecision(SubmissionEnd.OwnedByOther, id, known.Count, null, []);
        if (state.Status == RecordStatus.Withdrawn)
            return new SubmissionDecision(SubmissionEnd.Withdrawn, id, known.Count, state, []);
        var resolved = Resolve(submission, id, Refusal.Fold(refused), state.Subject);
        if (state.ContentHash == submission.ContentHash)
            return new SubmissionDecision(SubmissionEnd.Known, id, known.Count, state, resolved);
        var content = submission.Content(state.FirstReceivedAt, calendar);
        var next = state with { Clock = content.Clock, ReceivedAt = content.ReceivedAt, DecisionDate = content.DecisionDate, ValidUntil = content.ValidUntil, Age = content.Age, Data = content.Data };
        return new SubmissionDecision(SubmissionEnd.NewVersion, id, known.Count + 1, next, [new Append(id, new RecordResubmitted(content), state.Subject), .. resolved]);
    }

    private static SubmissionDecision Create(Submission submission, Guid id, RefusalState? earlier, WorkingCalendar calendar)
    {
        var first = earlier is { ResolvedBy: null } && earlier.FirstReceivedAt < submission.ReceivedAt ? earlier.FirstReceivedAt : submission.ReceivedAt;
        var subject = submission.Checked.Subject!.Value.Value;
        var content = submission.Content(first, calendar);
        var submitted = new RecordSubmitted(submission.Item, submission.Organisation, submission.Region, subject, Submission.SubjectIdOf(subject), first, content);
        IReadOnlyList<Append> appends = [new(id, submitted, subject), .. Resolve(submission, id, earlier, subject)];
        return new SubmissionDecision(SubmissionEnd.Created, id, 1, CreditRecord.Apply(null, new Event<RecordSubmitted>(submitted)), appends);
    }

    /// <summary>What was refused under this key is settled by what is now accepted.</summary>
    private static IReadOnlyList<Append> Resolve(Submission submission, Guid id, RefusalState? earlier, string subject) =>
        earlier is { ResolvedBy: null } ? [new Append(submission.RefusalId, new RefusalResolved(id), subject)] : [];

    private static SubmissionDecision Refuse(Submission submission, RecordState? held, WorkingCalendar calendar)
    {
        // A field the catalogue does not know has a name the sender made up; it may be a person's, so only the answer repeats it.
        var codes = submission.Checked.Errors.GroupBy(error => submission.Knows(error.Field) ? error.Field : "unknown")
            .ToDictionary(field => field.Key, field => (IReadOnlyList<string>)[.. field.Select(error => error.Code)]);
        var refused = new SubmissionRefused(
            submission.Item, submission.Organisation, submission.Checked.NaturalKey, submission.Checked.DecisionDate, submission.ReceivedAt,
            submission.ClockFrom(submission.ReceivedAt, calendar), codes, submission.Sealed!);
        IReadOnlyList<Append> appends = [new(submission.RefusalId, refused, submission.Checked.Subject?.Value), .. Seal(submission, held)];
        return new SubmissionDecision(SubmissionEnd.Refused, submission.RefusalId, 0, null, appends);
    }

    /// <summary>What its owner now says is sealed by law is sealed at once where it is held; another organisation's word does not hide a record.</summary>
    private static IReadOnlyList<Append> Seal(Submission submission, RecordState? held) =>
        submission.Checked is { Sealed: true, NaturalKey: { } id } && held is not null && held.Status != RecordStatus.Sealed && held.Organisation == submission.Organisation
            ? [new Append(id, new RecordSealed(null), held.Subject)] : [];
}
