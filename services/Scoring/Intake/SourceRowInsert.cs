using Npgsql;
using NpgsqlTypes;

namespace CreditPlatform.Scoring.Intake;

/// <summary>Adds a page of rows in one statement. A history row that is known already is dropped.</summary>
static class SourceRowInsert
{
    const string Columns =
        """
        stream_id, version, kind, item, organisation, region, subject, subject_id, natural_key, status, decision_date, valid_until, first_received_at,
        first_received_on, late, collected_late, clock, recorded_at, correlation_id, slice, is_current, is_counted, state
        """;

    public static async Task Run(NpgsqlConnection connection, IReadOnlyList<(SourceRow Row, Flags Flags)> rows, CancellationToken ct)
    {
        if (rows.Count == 0) return;
        await using var command = new NpgsqlCommand(
            $"""
            insert into source_rows ({Columns})
            select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
            on conflict (stream_id, version) do nothing
            """, connection);
        void Add<T>(NpgsqlDbType type, Func<SourceRow, T> value) =>
            command.Parameters.Add(new() { Value = rows.Select(row => value(row.Row)).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });

        Add(NpgsqlDbType.Uuid, row => row.Place.Stream);
        Add(NpgsqlDbType.Bigint, row => row.Place.Version);
        Add(NpgsqlDbType.Text, row => row.Place.Kind);
        Add(NpgsqlDbType.Text, row => row.Place.Bucket.Item);
        Add(NpgsqlDbType.Text, row => row.Place.Bucket.Organisation);
        Add(NpgsqlDbType.Text, row => row.Region);
        Add(NpgsqlDbType.Text, row => row.Subject);
        Add(NpgsqlDbType.Uuid, row => row.SubjectId);
        Add(NpgsqlDbType.Uuid, row => row.Place.NaturalKey);
        Add(NpgsqlDbType.Text, row => row.Place.Status);
        Add(NpgsqlDbType.Date, row => row.DecisionDate);
        Add(NpgsqlDbType.Date, row => row.ValidUntil);
        Add(NpgsqlDbType.TimestampTz, row => row.Place.FirstReceivedAt.ToUniversalTime());
        Add(NpgsqlDbType.Date, row => row.Place.Bucket.Day);
        Add(NpgsqlDbType.Boolean, row => row.Late);
        Add(NpgsqlDbType.Boolean, row => row.CollectedLate);
        Add(NpgsqlDbType.Text, row => row.Clock);
        Add(NpgsqlDbType.TimestampTz, row => row.RecordedAt.ToUniversalTime());
        Add(NpgsqlDbType.Text, row => row.CorrelationId);
        Add(NpgsqlDbType.Integer, row => row.Place.Bucket.Slice);
        command.Parameters.Add(new() { Value = rows.Select(row => row.Flags.Current).ToArray() });
        command.Parameters.Add(new() { Value = rows.Select(row => row.Flags.Counted).ToArray() });
        Add(NpgsqlDbType.Jsonb, row => row.State);
        await command.ExecuteNonQueryAsync(ct);
    }
}
