using CreditPlatform.Scoring.Metrics;
using Npgsql;

namespace CreditPlatform.Scoring.Views;

/// <summary>Which page of rows is asked for.</summary>
sealed record RowPage(RowCursor After, int Limit);

/// <summary>A page of rows and the cursor of the next.</summary>
sealed record RowList(IReadOnlyList<MetricRow> Items, string? Next)
{
    /// <summary>Follows a <c>where</c> of source_rows; the page's parameters are <c>@day</c>, <c>@item</c>, <c>@slice</c>, <c>@stream</c>, <c>@limit</c>.</summary>
    const string Tail =
        """
         and (first_received_on, item, slice, stream_id) > (@day, @item, @slice, @stream)
        order by first_received_on, item, slice, stream_id limit @limit
        """;

    const string Columns =
        "stream_id, version, kind, item, natural_key, status, decision_date, first_received_at, late, collected_late, first_received_on, slice";

    /// <param name="source">The service's database.</param>
    /// <param name="where">Condition on source_rows with named parameters.</param>
    /// <param name="page">Page asked for.</param>
    /// <param name="parameters">Parameters of the condition.</param>
    /// <param name="ct">Cancelled with the request.</param>
    public static async Task<RowList> Read(NpgsqlDataSource source, string where, RowPage page, NpgsqlParameter[] parameters, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select {Columns} from source_rows where {where}{Tail}");
        command.Parameters.AddRange(parameters);
        command.Parameters.Add(new("day", page.After.Day));
        command.Parameters.Add(new("item", page.After.Item));
        command.Parameters.Add(new("slice", page.After.Slice));
        command.Parameters.Add(new("stream", page.After.Stream));
        command.Parameters.Add(new("limit", page.Limit + 1));
        var rows = new List<(MetricRow Row, RowCursor At)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) rows.Add((Row(reader), new(reader.GetFieldValue<DateOnly>(10), reader.GetString(3), reader.GetInt32(11), reader.GetGuid(0))));
        var more = rows.Count > page.Limit;
        if (more) rows.RemoveAt(page.Limit);
        return new([.. rows.Select(row => row.Row)], more ? rows[^1].At.ToString() : null);
    }

    static MetricRow Row(NpgsqlDataReader reader) => new(
        reader.GetGuid(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetGuid(4), reader.GetString(5),
        reader.IsDBNull(6) ? null : reader.GetFieldValue<DateOnly>(6), reader.GetFieldValue<DateTimeOffset>(7).ToOffset(Contracts.Shanghai.Offset),
        reader.IsDBNull(8) ? null : reader.GetBoolean(8), reader.IsDBNull(9) ? null : reader.GetBoolean(9));
}
