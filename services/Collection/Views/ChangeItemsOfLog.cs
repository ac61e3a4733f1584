using System.Text.Json;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>What other services are told: the state of every record and refusal after each of its events.</summary>
internal static class ChangeItemsOfLog
{
    public static async Task<IReadOnlyList<ChangeItem>> Of(IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        var records = await FoldedStreams.Of<RecordState>([.. events.Where(e => CreditRecord.EventTypes.Contains(e.EventType))], session, CreditRecord.Apply, ct);
        var refusals = await FoldedStreams.Of<RefusalState>([.. events.Where(e => Refusal.EventTypes.Contains(e.EventType))], session, Refusal.Apply, ct);
        return
        [
            .. records.Select(folded => (folded.Event, Item: Item(folded, RecordState.Kind)))
                .Concat(refusals.Select(folded => (folded.Event, Item: Item(folded, RefusalState.Kind))))
                .OrderBy(pair => pair.Event.Sequence).Select(pair => pair.Item),
        ];
    }

    private static ChangeItem Item<TState>(Folded<TState> folded, string kind) => new(
        folded.Event.StreamId, folded.Event.Version, kind, EventHeaders.RecordedAtOf(folded.Event), folded.Event.CorrelationId,
        JsonSerializer.SerializeToElement(folded.State, PlatformJson.Options));
}
