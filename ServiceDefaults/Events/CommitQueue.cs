using System.Threading.Channels;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>
/// The one writer of a service's event log. It drains whatever requests are waiting into one transaction (group commit, no added delay),
/// so a write costs a share of one round trip and one fsync, and decisions about one stream meet each other in order (ADR 0003).
/// A decision is a pure function over the streams' events; another process that wins a race makes the batch decide again.
/// </summary>
public sealed class CommitQueue(IDocumentStore store, AnswerVault answers) : BackgroundService
{
    private const int MaxBatch = 128;
    private const int MaxAttempts = 8;

    private readonly Channel<Work> queue = Channel.CreateBounded<Work>(new BoundedChannelOptions(4096) { SingleReader = true });

    private sealed record Work(
        IReadOnlyList<Guid> Streams, Func<StreamSet, Outcome> Decide, Actor Actor, IdempotencyClaim? Claim, TaskCompletionSource<Committed> Done);

    /// <param name="streams">Streams whose events the decision reads. Appends to these are guarded by their version.</param>
    /// <param name="decide">Pure decision; may be called again after a lost race.</param>
    /// <param name="actor">Who acts; stamped on every event.</param>
    /// <param name="claim">Idempotency-Key of the request, if it has one.</param>
    /// <param name="ct">Gives up waiting; a decision already taken may still become durable.</param>
    public async Task<Committed> Run(
        IReadOnlyList<Guid> streams, Func<StreamSet, Outcome> decide, Actor actor, IdempotencyClaim? claim = null, CancellationToken ct = default)
    {
        var work = new Work(streams, decide, actor, claim, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await queue.Writer.WriteAsync(work, ct);
        return await work.Done.Task.WaitAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Work>(MaxBatch);
        while (await queue.Reader.WaitToReadAsync(stoppingToken))
        {
            batch.Clear();
            while (batch.Count < MaxBatch && queue.Reader.TryRead(out var work))
                batch.Add(work);
            await CommitOrSplit(batch, stoppingToken);
        }
    }

    /// <summary>A batch that cannot be committed is tried one by one, so that only the request at fault fails.</summary>
    private async Task CommitOrSplit(List<Work> batch, CancellationToken ct)
    {
        try
        {
            await Commit(batch, ct);
        }
        catch (Exception exception) when (batch.Count == 1 || PassingFault.Is(exception) || exception is OperationCanceledException)
        {
            batch.ForEach(work => work.Done.TrySetException(exception));
        }
        catch (Exception)
        {
            foreach (var work in batch)
                await CommitOrSplit([work], ct);
        }
    }

    private async Task Commit(List<Work> batch, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var session = store.LightweightSession();
                var results = await Decide(session, batch, ct);
                await session.SaveChangesAsync(ct);
                Meters.CommitSize.Record(batch.Count);
                for (var i = 0; i < batch.Count; i++)
                    results[i].Complete(batch[i].Done);
                return;
            }
            catch (Exception exception) when (attempt < MaxAttempts && LostRace(exception))
            {
                await Task.Delay(Random.Shared.Next(5 * attempt), ct);
            }
        }
    }

    private async Task<List<Result>> Decide(IDocumentSession session, List<Work> batch, CancellationToken ct)
    {
        var streams = await Load(session, batch, ct);
        var known = streams.ToDictionary(pair => pair.Key, pair => (long)pair.Value.Count);
        var stored = await answers.Find(session, batch.Select(work => work.Claim), ct);
        var set = new StreamSet(streams);
        var appended = new Dictionary<Guid, List<IEvent>>();
        var results = new List<Result>(batch.Count);
        foreach (var work in batch)
            results.Add(DecideOne(session, work, set, streams, appended, stored));
        foreach (var (stream, events) in appended)
        {
            if (known.TryGetValue(stream, out var version))
                session.Events.Append(stream, version + events.Count, events.Cast<object>());
            else
                session.Events.Append(stream, events.Cast<object>());
        }
        return results;
    }

    private static Result DecideOne(
        IDocumentSession session, Work work, StreamSet set, Dictionary<Guid, List<IEvent>> streams, Dictionary<Guid, List<IEvent>> appended, StoredAnswers stored)
    {
        if (work.Claim is { } claim && stored.Replay(claim) is { } replayed)
            return new Result(replayed, null, []);
        Outcome outcome;
        try
        {
            outcome = work.Decide(set);
        }
        catch (Exception exception)
        {
            return new Result(null, exception, []);
        }
        var events = outcome.Appends.Select(append => Stamp(append, work, streams, appended)).ToList();
        foreach (var write in outcome.SideWrites ?? [])
            session.QueueSqlCommand(write.Sql, write.Parameters);
        if (work.Claim is not null)
            stored.Keep(session, work.Claim, outcome.Answer);
        return new Result(outcome.Answer, null, events.Count > 0 ? events : Latest(work.Streams, streams));
    }

    private static IEvent Stamp(Append append, Work work, Dictionary<Guid, List<IEvent>> streams, Dictionary<Guid, List<IEvent>> appended)
    {
        var @event = EventWrapper.Wrap(append.Event);
        EventHeaders.Stamp(@event, work.Actor, append.Subject);
        if (streams.TryGetValue(append.Stream, out var loaded))
        {
            @event.Version = loaded.Count + 1;
            loaded.Add(@event);
        }
        if (!appended.TryGetValue(append.Stream, out var list))
            appended.Add(append.Stream, list = []);
        list.Add(@event);
        return @event;
    }

    /// <summary>A decision without events stands at the last event it looked at.</summary>
    private static List<IEvent> Latest(IReadOnlyList<Guid> ids, Dictionary<Guid, List<IEvent>> streams) =>
        [.. ids.Select(id => streams[id].LastOrDefault()).OfType<IEvent>()];

    private static async Task<Dictionary<Guid, List<IEvent>>> Load(IDocumentSession session, List<Work> batch, CancellationToken ct)
    {
        var ids = batch.SelectMany(work => work.Streams).Distinct().ToArray();
        var streams = ids.ToDictionary(id => id, _ => new List<IEvent>());
        if (ids.Length == 0)
            return streams;
        foreach (var @event in await session.Events.QueryAllRawEvents().Where(e => e.StreamId.IsOneOf(ids)).OrderBy(e => e.Version).ToListAsync(ct))
            streams[@event.StreamId].Add(@event);
        return streams;
    }

    /// <summary>Another process appended to one of the streams, or claimed the same Idempotency-Key, in between.</summary>
    private static bool LostRace(Exception exception) =>
        exception is EventStreamUnexpectedMaxEventIdException or JasperFx.Events.ExistingStreamIdCollisionException or Marten.Exceptions.ExistingStreamIdCollisionException
        || exception is MartenCommandException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } }
        || exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    private sealed record Result(Answer? Answer, Exception? Fault, IReadOnlyList<IEvent> At)
    {
        public void Complete(TaskCompletionSource<Committed> done)
        {
            if (Fault is not null)
                done.TrySetException(Fault);
            else
                done.TrySetResult(new Committed(Answer!, At.Select(e => e.Sequence).DefaultIfEmpty(0).Max()));
        }
    }
}
