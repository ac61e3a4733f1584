using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Records;

/// <summary>An accepted submission.</summary>
/// <param name="Id">Record id, the same for every repetition of the decision.</param>
/// <param name="SubjectId">Platform id of the subject.</param>
/// <param name="Version">Version of the record after this submission.</param>
/// <param name="Status">stored or withdrawn.</param>
/// <param name="ReceivedAt">When this content was received.</param>
/// <param name="Late">Reported after 20 working days (source 000); null while the calendar is pending.</param>
/// <param name="CollectedLate">Collected after 7 working days (source 002); null while the calendar is pending.</param>
/// <param name="Clock">complete or pending-calendar.</param>
/// <param name="ReportDue">Last day on time.</param>
/// <param name="CollectDue">Last day of collection.</param>
/// <param name="Warnings">What was accepted although it looks wrong, by field.</param>
public sealed record SubmitAnswer(
    Guid Id, Guid SubjectId, long Version, RecordStatus Status, DateTimeOffset ReceivedAt, bool? Late, bool? CollectedLate, string Clock,
    DateOnly? ReportDue, DateOnly? CollectDue, IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> Warnings)
{
    public static SubmitAnswer Of(Guid id, long version, RecordState state, IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> warnings) => new(
        id, state.SubjectId, version, state.Status, state.ReceivedAt, state.Clock.Late, state.Clock.CollectedLate, state.Clock.State,
        state.Clock.ReportDue, state.Clock.CollectDue, warnings);
}
