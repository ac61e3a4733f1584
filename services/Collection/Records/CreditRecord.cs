using CreditPlatform.Contracts.Messages;
using JasperFx.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>A record: one decision about one subject, by natural key. Its state is what is published to other services.</summary>
public static class CreditRecord
{
    public static readonly Type[] EventTypes =
        [typeof(RecordSubmitted), typeof(RecordResubmitted), typeof(RecordCorrected), typeof(RecordWithdrawn), typeof(RecordSealed), typeof(RecordClockCompleted)];

    public static RecordState? Fold(IEnumerable<IEvent> events) => events.Aggregate<IEvent, RecordState?>(null, Apply);

    /// <summary>The record as anybody may be told of it: null where there is none, and where it is sealed, which must look the same.</summary>
    public static RecordState? Known(IReadOnlyList<IEvent> events) =>
        events is [{ Data: RecordSubmitted }, ..] && Fold(events) is { Status: not RecordStatus.Sealed } state ? state : null;

    public static RecordState Apply(RecordState? state, IEvent @event) => @event.Data switch
    {
        RecordSubmitted submitted => Begin(submitted),
        RecordResubmitted resubmitted => With(state!, resubmitted.Content),
        RecordCorrected corrected => With(state!, corrected.Content),
        RecordWithdrawn => state! with { Status = RecordStatus.Withdrawn },
        RecordSealed => Hidden(state!),
        RecordClockCompleted completed => state! with { Clock = completed.Clock },
        var unknown => throw new InvalidOperationException($"A record has no event {unknown.GetType().Name}."),
    };

    /// <summary>The content stays in the log; what is published of the record from now on has none.</summary>
    private static RecordState Hidden(RecordState state) => state with
    {
        Status = RecordStatus.Sealed, ValidUntil = null, Age = null, Data = new Dictionary<string, string>(), ContentHash = "", Sealed = null,
    };

    private static RecordState Begin(RecordSubmitted first)
    {
        var content = first.Content;
        return new RecordState(
            first.Item, content.CatalogueVersion, first.Organisation, first.Region, first.Subject, first.SubjectId, RecordStatus.Stored, content.DecisionDate, content.ValidUntil,
            content.Age, first.FirstReceivedAt, content.ReceivedAt, content.Clock, content.Data, content.ContentHash, content.Sealed);
    }

    private static RecordState With(RecordState state, RecordContent content) => state with
    {
        CatalogueVersion = content.CatalogueVersion,
        Status = RecordStatus.Stored,
        DecisionDate = content.DecisionDate,
        ValidUntil = content.ValidUntil,
        Age = content.Age,
        ReceivedAt = content.ReceivedAt,
        Clock = content.Clock,
        Data = content.Data,
        ContentHash = content.ContentHash,
        Sealed = content.Sealed,
    };
}
