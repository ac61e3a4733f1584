using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Schema;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Views;
using CreditPlatform.ServiceDefaults.Work;
using JasperFx.Events;
using Npgsql;

namespace CreditPlatform.Collection.Calendar;

/// <summary>
/// Completes every clock that waited for a year that is known now. It runs when a year is entered and again every hour, so that a
/// record decided by another process with the older calendar is found as well.
/// </summary>
public sealed class CompletePendingClocks(NpgsqlDataSource source, CommitQueue queue, Calendars calendars, CatalogueItems catalogue, BusinessClock clock) : IDueWork
{
    public const string WorkKind = "complete-clocks";
    private const int Page = 500;

    public static readonly SchemaScript Seed = new("collection-complete-clocks", $"insert into due_work (kind, key, due_at) values ('{WorkKind}', 'all', now())");

    public string Kind => WorkKind;

    public async Task<DateTimeOffset?> Handle(string key, CancellationToken ct)
    {
        if (!await ViewsHaveCaughtUp(ct))
            return clock.GetUtcNow().AddMilliseconds(200);
        await calendars.Refresh(ct); // the year may have been entered through another process a moment ago
        foreach (var table in new[] { "record_rows", "refusal_rows" })
            for (var last = Guid.Empty; await Pending(table, last, ct) is { Count: > 0 } pending; last = pending[^1])
                await Task.WhenAll(pending.Select(id => Complete(id, ct)));
        return clock.GetUtcNow().AddHours(1);
    }

    private Task<Committed> Complete(Guid id, CancellationToken ct) => queue.Run([id], streams =>
    {
        var nothing = new Answer(204, []);
        return ClockEvent(streams[id]) is { } completed ? new Outcome(nothing, [new Append(id, completed)]) : Outcome.Only(nothing);
    }, Actors.Platform("collection", clock, WorkKind), ct: ct);

    /// <summary>The event that completes the stream's clock, or null where nothing new is known.</summary>
    private object? ClockEvent(IReadOnlyList<IEvent> events)
    {
        if (CreditRecord.Known(events) is { Clock.Pending: true } record)
        {
            var known = ReportingClocks.Of(catalogue.Version(record.Item, record.CatalogueVersion), record.DecisionDate, record.FirstReceivedAt, calendars.Current);
            return known == record.Clock ? null : new RecordClockCompleted(known);
        }
        if (events is [{ Data: SubmissionRefused }, ..] && Refusal.Fold(events) is { Clock.Pending: true, DecisionDate: { } decided } refusal)
        {
            var known = ReportingClocks.Of(catalogue.Versions(refusal.Item)[^1], decided, refusal.FirstReceivedAt, calendars.Current);
            return known == refusal.Clock ? null : new RefusalClockCompleted(known);
        }
        return null;
    }

    private async Task<bool> ViewsHaveCaughtUp(CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            $"""
            select coalesce(min(last_seq_id), 0) >= (select coalesce(max(seq_id), 0) from events.mt_events where type in ('record-submitted', 'submission-refused'))
            from events.mt_event_progression where name like '{LogViews.ProgressName}:%'
            """);
        return await command.ExecuteScalarAsync(ct) is true;
    }

    private async Task<List<Guid>> Pending(string table, Guid after, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select id from {table} where clock <> 'complete' and id > $1 order by id limit {Page}");
        command.Parameters.Add(new() { Value = after });
        var ids = new List<Guid>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            ids.Add(reader.GetGuid(0));
        return ids;
    }
}
