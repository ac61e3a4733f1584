using System.Text.Json;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.Scoring.Intake;

/// <summary>Reads one item; a malformed one throws and is parked alone. No message quotes a value: it might be a person's.</summary>
static class SourceRowReader
{
    public static SourceRow Read(ChangeItem item) => item.Kind switch
    {
        RecordState.Kind => Record(item, item.State.Deserialize<RecordState>(PlatformJson.Options) ?? throw Missing("state")),
        RefusalState.Kind => Refusal(item, item.State.Deserialize<RefusalState>(PlatformJson.Options) ?? throw Missing("state")),
        _ => throw new FormatException($"The kind {item.Kind} is unknown."),
    };

    static SourceRow Record(ChangeItem item, RecordState state)
    {
        var clock = state.Clock ?? throw Missing("clock");
        if (state.DecisionDate == default) throw Missing("decisionDate");
        if (state.Data is null) throw Missing("data");
        var status = state.Status switch
        {
            RecordStatus.Stored => "stored",
            RecordStatus.Withdrawn => "withdrawn",
            RecordStatus.Sealed => RowPlace.Sealed,
            _ => throw new FormatException("status is unknown."),
        };
        return new(
            Place(item, state.Item, state.Organisation, status, item.Stream, state.FirstReceivedAt), state.Region, Needed(state.Subject, "subject"),
            state.SubjectId, state.DecisionDate, state.ValidUntil, clock.Late, clock.CollectedLate, clock.State, item.RecordedAt, item.CorrelationId,
            item.State.GetRawText());
    }

    static SourceRow Refusal(ChangeItem item, RefusalState state) => new(
        Place(item, state.Item, state.Organisation, state.ResolvedBy is null ? "refused" : "resolved", state.NaturalKey ?? item.Stream, state.FirstReceivedAt),
        null, null, null, state.DecisionDate, null, state.Clock?.Late, state.Clock?.CollectedLate, state.Clock?.State, item.RecordedAt, item.CorrelationId,
        item.State.GetRawText());

    static RowPlace Place(ChangeItem item, string catalogueItem, string organisation, string status, Guid key, DateTimeOffset received)
    {
        if (item.Version < 1) throw new FormatException("version must be at least 1.");
        if (received == default) throw Missing("firstReceivedAt");
        var bucket = new Bucket(Needed(organisation, "organisation"), Needed(catalogueItem, "item"), Shanghai.DateOf(received), Slice: 0);
        return new(item.Stream, item.Version, item.Kind, status, key, bucket, received);
    }

    static string Needed(string? value, string field) => string.IsNullOrWhiteSpace(value) ? throw Missing(field) : value;

    static FormatException Missing(string field) => new($"{field} is missing.");
}
