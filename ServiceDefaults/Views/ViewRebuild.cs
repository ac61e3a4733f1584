using JasperFx.Events;
using Marten;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>
/// Builds a view again from the log into a table beside it while the old one serves and follows, then takes the few events in
/// between under a lock and switches. Differences are counted before the old table goes.
/// </summary>
public sealed class ViewRebuild(IDocumentStore store, NpgsqlDataSource source)
{
    private const int Page = 2000;

    public async Task<RebuildReport> Run(LogView view, CancellationToken ct)
    {
        var next = $"{view.Table}_next";
        await using var connection = await source.OpenConnectionAsync(ct);
        await Execute(connection, $"drop table if exists {next}", ct);
        await Execute(connection, view.Create(next), ct);
        var done = await Follow(view, next, connection, 0, ct);
        await Execute(connection, $"{view.Indexes(next)}; analyze {next}", ct); // an index made over finished rows costs a fraction of one kept row by row
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Execute(connection, $"lock table {view.Table} in exclusive mode", ct); // readers go on, the live writer waits
        await Follow(view, next, connection, done, ct);
        var report = new RebuildReport(
            view.Table,
            await Scalar(connection, $"select count(*) from {next}", ct),
            await Differing(view.Table, next, connection, ct));
        await Execute(connection, $"drop table {view.Table}; alter table {next} rename to {view.Table}", ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    /// <summary>Whether the live views have gone past an event that this one is made of.</summary>
    public async Task<bool> HasTaken(LogView view, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand("select exists (select from events.mt_events where seq_id <= $1 and type = any($2))", connection);
        command.Parameters.Add(new() { Value = await Progress(connection, ct) });
        command.Parameters.Add(new() { Value = NamesOf(view) });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private string[] NamesOf(LogView view) =>
        [.. view.EventTypes.Select(type => store.Options.Events.AllKnownEventTypes().Single(known => known.EventType == type).EventTypeName)];

    private static Task<long> Progress(NpgsqlConnection connection, CancellationToken ct) =>
        Scalar(connection, $"select coalesce(max(last_seq_id), 0) from events.mt_event_progression where name like '{LogViews.ProgressName}:%'", ct);

    /// <summary>Rows that only one of the tables has, or that differ in any column.</summary>
    private static async Task<long> Differing(string old, string next, NpgsqlConnection connection, CancellationToken ct)
    {
        await using var key = new NpgsqlCommand(
            """
            select string_agg(a.attname, ', ' order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
            where i.indrelid = $1::regclass and i.indisprimary
            """, connection);
        key.Parameters.Add(new() { Value = next });
        return await Scalar(connection, $"select count(*) from {old} o full join {next} n using ({await key.ExecuteScalarAsync(ct)}) where o.* is distinct from n.*", ct);
    }

    /// <summary>Takes everything the live view has taken; beyond that an append may still be in flight. While a page is written the next is read.</summary>
    private async Task<long> Follow(LogView view, string table, NpgsqlConnection connection, long from, CancellationToken ct)
    {
        await using var ahead = store.QuerySession();
        await using var session = store.QuerySession();
        var names = NamesOf(view);
        var position = from;
        var end = await Progress(connection, ct);
        var reading = Read(ahead, names, position, Math.Min(position + Page, end), ct);
        while (position < end)
        {
            var events = await reading;
            position = Math.Min(position + Page, end);
            if (position == end)
                end = await Progress(connection, ct);
            reading = Read(ahead, names, position, Math.Min(position + Page, end), ct);
            await Take(view, table, connection, events, session, ct);
        }
        await reading;
        return position;
    }

    private static async Task<IReadOnlyList<IEvent>> Read(IQuerySession session, string[] names, long after, long upTo, CancellationToken ct) => after >= upTo
        ? []
        : await session.Events.QueryAllRawEvents()
            .Where(e => e.Sequence > after && e.Sequence <= upTo && names.Contains(e.EventTypeName)).OrderBy(e => e.Sequence).ToListAsync(ct);

    private static async Task Take(LogView view, string table, NpgsqlConnection connection, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        foreach (var write in await view.Write(table, events, session, ct))
        {
            await using var command = new NpgsqlCommand(Numbered(write.Sql), connection);
            foreach (var value in write.Parameters)
                command.Parameters.Add(new() { Value = value });
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static string Numbered(string sql)
    {
        var parts = sql.Split('?');
        return string.Concat(parts.Select((part, i) => i == 0 ? part : $"${i}{part}"));
    }

    private static async Task<long> Scalar(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
