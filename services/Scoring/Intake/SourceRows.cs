using Npgsql;

namespace CreditPlatform.Scoring.Intake;

/// <summary>The kept rows: one per source stream and version. Whatever a unit or a subject adds up to is derived from them.</summary>
static class SourceRows
{
    /// <summary>Arrivals of one slice: small enough to derive in milliseconds, large enough to leave the view few rows.</summary>
    const int SliceSize = 256;

    // natural_key is indexed for every version: a rebuild looks up the days a stream has left.
    public const string Table =
        """
        create table source_rows (
            stream_id uuid not null, version bigint not null, applied_no bigint generated always as identity, kind text not null, item text not null,
            organisation text not null, region text, subject text, subject_id uuid, natural_key uuid not null, status text not null, decision_date date,
            valid_until date, first_received_at timestamptz not null, first_received_on date not null, late boolean, collected_late boolean, clock text,
            recorded_at timestamptz not null, correlation_id text, slice int not null, is_current boolean not null, is_counted boolean not null, state jsonb not null,
            primary key (stream_id, version));
        create unique index source_rows_current on source_rows (stream_id) where is_current;
        create index source_rows_key on source_rows (natural_key);
        create index source_rows_counted on source_rows (organisation, first_received_on, item, slice, stream_id) where is_counted;
        create index source_rows_subject on source_rows (subject) where is_current and subject is not null;
        create index source_rows_applied on source_rows using brin (applied_no);
        """;

    /// <summary>
    /// One writer of rows and views at a time: a day derived while another transaction adds to it would miss the addition. Intake, replay and
    /// rebuild all ask for it; it ends with the transaction.
    /// </summary>
    public static async Task Lock(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select pg_advisory_xact_lock(7031996)", connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The highest number given to a row. Under the lock every row up to it is committed, and every later one will have a higher number.</summary>
    public static async Task<long> LastNumber(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select coalesce(pg_sequence_last_value('source_rows_applied_no_seq'), 0)", connection);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>The slice of streams first heard of now.</summary>
    public static async Task<int> Slice(NpgsqlConnection connection, CancellationToken ct) => (int)(await LastNumber(connection, ct) / SliceSize);

    /// <summary>Current rows of the page's streams, and of every natural key that these stand for, before or after it.</summary>
    public static async Task<List<(RowPlace Place, Flags Flags)>> Concerned(NpgsqlConnection connection, IReadOnlyList<SourceRow> page, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            with keys as materialized (
                select unnest(@keys) as natural_key
                union select natural_key from source_rows where is_current and stream_id = any(@streams))
            select r.stream_id, r.version, r.kind, r.status, r.natural_key, r.organisation, r.item, r.first_received_on, r.first_received_at, r.is_counted, r.slice
            from source_rows r where r.is_current and r.natural_key = any(array(select natural_key from keys))
            """, connection);
        command.Parameters.Add(new("keys", page.Select(row => row.Place.NaturalKey).Distinct().ToArray()));
        command.Parameters.Add(new("streams", page.Select(row => row.Place.Stream).Distinct().ToArray()));
        var rows = new List<(RowPlace, Flags)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var bucket = new Bucket(reader.GetString(5), reader.GetString(6), reader.GetFieldValue<DateOnly>(7), reader.GetInt32(10));
            var place = new RowPlace(
                reader.GetGuid(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetGuid(4), bucket, reader.GetFieldValue<DateTimeOffset>(8));
            rows.Add((place, new(true, reader.GetBoolean(9))));
        }

        return rows;
    }

    public static async Task ChangeFlags(NpgsqlConnection connection, IReadOnlyList<(RowPlace Place, Flags Flags)> changes, CancellationToken ct)
    {
        if (changes.Count == 0) return;
        await using var command = new NpgsqlCommand(
            """
            update source_rows r set is_current = c.is_current, is_counted = c.is_counted
            from unnest(@streams, @versions, @current, @counted) as c(stream_id, version, is_current, is_counted)
            where r.stream_id = c.stream_id and r.version = c.version
            """, connection);
        command.Parameters.Add(new("streams", changes.Select(change => change.Place.Stream).ToArray()));
        command.Parameters.Add(new("versions", changes.Select(change => change.Place.Version).ToArray()));
        command.Parameters.Add(new("current", changes.Select(change => change.Flags.Current).ToArray()));
        command.Parameters.Add(new("counted", changes.Select(change => change.Flags.Counted).ToArray()));
        await command.ExecuteNonQueryAsync(ct);
    }
}
