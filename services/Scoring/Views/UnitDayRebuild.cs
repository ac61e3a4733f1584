using CreditPlatform.Scoring.Intake;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Scoring.Views;

/// <summary>
/// Builds the view beside the serving one from the versions alone (it trusts neither flag of a row), adds what came in meanwhile, compares and
/// switches. Readers and the intake go on; only the last step, short whatever the size of the view, holds the intake back.
/// </summary>
sealed partial class UnitDayRebuild(NpgsqlDataSource source, ILogger<UnitDayRebuild> logger)
{
    const string Beside = "unit_days_beside";

    public async Task<RebuildReport> Run(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await Execute(connection, "select pg_advisory_lock(7031997)", ct);
        try
        {
            var cut = await Cut(connection, ct);
            await Fill(connection, cut, ct);
            var report = await Switch(connection, cut, ct);
            if (report.Differing > 0) Differed(logger, report.Differing, report.Rows);
            return report;
        }
        finally
        {
            await Execute(connection, "select pg_advisory_unlock(7031997)", CancellationToken.None);
        }
    }

    static async Task<long> Cut(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await SourceRows.Lock(connection, ct);
        var cut = await SourceRows.LastNumber(connection, ct);
        await transaction.CommitAsync(ct);
        return cut;
    }

    static Task Fill(NpgsqlConnection connection, long cut, CancellationToken ct) => Execute(connection,
        $"""
        drop table if exists {Beside};
        create table {Beside} (like {UnitDay.Name} including all);
        insert into {Beside} ({UnitDay.Columns})
        with latest as (
            select distinct on (stream_id) stream_id, kind, status, organisation, item, natural_key, first_received_at, first_received_on, slice, late, collected_late
            from source_rows where applied_no <= {cut} order by stream_id, version desc),
        placed as (
            select *, row_number() over (partition by organisation, natural_key order by kind <> 'record', first_received_at, stream_id) as place
            from latest where (kind = 'record' and status <> 'sealed') or status = 'refused')
        select organisation, item, first_received_on, slice, {UnitDay.Figures} from placed where place = 1 group by organisation, item, first_received_on, slice;
        """, ct);

    static async Task<RebuildReport> Switch(NpgsqlConnection connection, long cut, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await SourceRows.Lock(connection, ct);
        await UnitDay.Recompute(connection, Beside, await ChangedSince(connection, cut, ct), ct);
        var report = await Compare(connection, ct);
        await Execute(connection, $"drop table {UnitDay.Name}; alter table {Beside} rename to {UnitDay.Name}", ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    /// <summary>Every day on which a stream touched since, or one that shares a natural key with it, ever stood.</summary>
    static async Task<HashSet<Bucket>> ChangedSince(NpgsqlConnection connection, long cut, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            with streams as (select distinct stream_id from source_rows where applied_no > $1),
            keys as (select distinct r.natural_key from source_rows r join streams using (stream_id))
            select distinct r.organisation, r.item, r.first_received_on, r.slice from source_rows r join keys using (natural_key)
            """, connection);
        command.Parameters.Add(new() { Value = cut });
        var buckets = new HashSet<Bucket>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) buckets.Add(new(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateOnly>(2), reader.GetInt32(3)));
        return buckets;
    }

    static async Task<RebuildReport> Compare(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select (select count(*) from {Beside}),
                   (select count(*) from {Beside} b full join {UnitDay.Name} s using (organisation, received_on, item, slice)
                    where (b.received, b.stored, b.withdrawn, b.late, b.collected_late, b.refused)
                        is distinct from (s.received, s.stored, s.withdrawn, s.late, s.collected_late, s.refused))
            """, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new(UnitDay.Name, reader.GetInt64(0), reader.GetInt64(1));
    }

    static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    [LoggerMessage(LogLevel.Error, "The view unit_days differed from its rebuild in {Differing} of {Rows} rows; the rebuild serves now")]
    static partial void Differed(ILogger logger, long differing, long rows);
}
