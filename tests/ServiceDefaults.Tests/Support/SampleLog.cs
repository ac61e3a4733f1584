using System.Text.Json;
using CreditPlatform.Contracts.Messages;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.ServiceDefaultsTests.Support;

static class SampleLog
{
    public static void MapEvents(StoreOptions options)
    {
        options.Events.MapEventType<Counted>("counted");
        options.Events.MapEventType<Ignored>("ignored");
    }

    public static Task<IReadOnlyList<ChangeItem>> Items(IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ChangeItem>>(
        [
            .. events.Where(e => e.Data is Counted)
                .Select(e => new ChangeItem(e.StreamId, e.Version, "count", e.Timestamp, null, JsonSerializer.SerializeToElement(new { e.Sequence }))),
        ]);
}
