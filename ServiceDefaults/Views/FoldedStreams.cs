using JasperFx.Events;
using Marten;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>Gives every event of a page the state of its stream, reading the earlier events of streams that began before the page.</summary>
public static class FoldedStreams
{
    /// <param name="events">Events of one kind of stream, in log order.</param>
    /// <param name="session">Reads the same log.</param>
    /// <param name="apply">The stream's fold; throws on an event it does not know.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<IReadOnlyList<Folded<TState>>> Of<TState>(
        IReadOnlyList<IEvent> events, IQuerySession session, Func<TState?, IEvent, TState> apply, CancellationToken ct) where TState : class
    {
        var states = new Dictionary<Guid, (long Version, TState State)>();
        foreach (var stream in await Earlier(events, session, ct))
            states[stream.Key] = (stream.Last().Version, stream.Aggregate<IEvent, TState?>(null, apply)!);
        var folded = new List<Folded<TState>>(events.Count);
        foreach (var @event in events)
        {
            var state = apply(states.TryGetValue(@event.StreamId, out var known) ? known.State : null, @event);
            states[@event.StreamId] = (@event.Version, state);
            folded.Add(new Folded<TState>(@event, state));
        }
        return folded;
    }

    /// <summary>The last state of each stream of the page, ready to be written as columns.</summary>
    public static async Task<LatestStates<TState>> Latest<TState>(
        IReadOnlyList<IEvent> events, IQuerySession session, Func<TState?, IEvent, TState> apply, CancellationToken ct) where TState : class =>
        new([.. (await Of(events, session, apply, ct)).GroupBy(folded => folded.Event.StreamId).Select(stream => stream.Last())]);

    private static async Task<IEnumerable<IGrouping<Guid, IEvent>>> Earlier(IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        var first = new Dictionary<Guid, long>();
        foreach (var @event in events)
            first.TryAdd(@event.StreamId, @event.Version);
        var begun = first.Where(stream => stream.Value > 1).Select(stream => stream.Key).ToArray();
        if (begun.Length == 0)
            return [];
        var earlier = await session.Events.QueryAllRawEvents().Where(e => e.StreamId.IsOneOf(begun)).OrderBy(e => e.Version).ToListAsync(ct);
        return earlier.Where(e => e.Version < first[e.StreamId]).GroupBy(e => e.StreamId);
    }
}
