using System.Text.Json;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Hosting;
using Npgsql;
using NpgsqlTypes;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>Keeps parked items in the listener's own database, in order.</summary>
public sealed class ParkedItems(NpgsqlDataSource source)
{
    internal const string Table =
        """
        create table parked_items (
            id uuid primary key, source text not null, stream_id uuid not null, version bigint not null, kind text not null, item jsonb not null,
            error text, parked_at timestamptz not null default now(), unique (source, stream_id, version));
        """;

    public async Task Park(string origin, ChangeItem item, string error, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await Insert(connection, origin, item, error, ct);
    }

    /// <summary>Parks the items whose stream is already parked and returns the others.</summary>
    internal static async Task<IReadOnlyList<ChangeItem>> QueueBehind(NpgsqlConnection connection, string origin, IReadOnlyList<ChangeItem> items, CancellationToken ct)
    {
        if (items.Count == 0)
            return items;
        var blocked = new HashSet<Guid>();
        await using (var command = new NpgsqlCommand("select distinct stream_id from parked_items where source = $1 and stream_id = any($2)", connection))
        {
            command.Parameters.Add(new() { Value = origin });
            command.Parameters.Add(new() { Value = items.Select(item => item.Stream).Distinct().ToArray() });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                blocked.Add(reader.GetGuid(0));
        }
        if (blocked.Count == 0)
            return items;
        foreach (var item in items.Where(item => blocked.Contains(item.Stream)))
            await Insert(connection, origin, item, null, ct);
        return [.. items.Where(item => !blocked.Contains(item.Stream))];
    }

    public async Task<IReadOnlyList<ParkedItem>> All(CancellationToken ct)
    {
        var all = new List<ParkedItem>();
        await using var command = source.CreateCommand("select id, source, stream_id, version, kind, error, parked_at from parked_items order by parked_at, version limit 1000");
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            all.Add(new ParkedItem(
                reader.GetGuid(0), reader.GetString(1), reader.GetGuid(2), reader.GetInt64(3), reader.GetString(4),
                await reader.IsDBNullAsync(5, ct) ? null : reader.GetString(5), reader.GetFieldValue<DateTimeOffset>(6)));
        return all;
    }

    /// <summary>Applies the parked items of the named item's stream in order, in one transaction. False where there is no such item.</summary>
    internal async Task<bool> Replay(Guid id, IEnumerable<IChangeSink> sinks, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        // Intake that looks behind whom to wait must see either all of the replay or nothing of it.
        await using (var alone = new NpgsqlCommand("lock table parked_items in access exclusive mode", connection))
            await alone.ExecuteNonQueryAsync(ct);
        await using var take = new NpgsqlCommand(
            """
            delete from parked_items p using parked_items named
            where named.id = $1 and p.source = named.source and p.stream_id = named.stream_id
            returning p.source, p.item
            """, connection);
        take.Parameters.Add(new() { Value = id });
        var origin = "";
        var items = new List<ChangeItem>();
        await using (var reader = await take.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                origin = reader.GetString(0);
                items.Add(JsonSerializer.Deserialize<ChangeItem>(reader.GetString(1), PlatformJson.Options)!);
            }
        }
        if (items.Count == 0)
            return false;
        await sinks.Single(sink => sink.Source == origin).Apply(connection, [.. items.OrderBy(item => item.Version)], ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static async Task Insert(NpgsqlConnection connection, string origin, ChangeItem item, string? error, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "insert into parked_items (id, source, stream_id, version, kind, item, error) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing", connection);
        command.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        command.Parameters.Add(new() { Value = origin });
        command.Parameters.Add(new() { Value = item.Stream });
        command.Parameters.Add(new() { Value = item.Version });
        command.Parameters.Add(new() { Value = item.Kind });
        command.Parameters.Add(new() { Value = JsonSerializer.Serialize(item, PlatformJson.Options), NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new() { Value = (object?)error ?? DBNull.Value });
        await command.ExecuteNonQueryAsync(ct);
    }
}
