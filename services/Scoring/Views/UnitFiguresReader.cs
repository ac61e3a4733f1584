using CreditPlatform.Scoring.Metrics;
using CreditPlatform.ServiceDefaults.Access;
using Npgsql;

namespace CreditPlatform.Scoring.Views;

/// <summary>Reads the per-department view and the rows behind it.</summary>
sealed class UnitFiguresReader(NpgsqlDataSource source)
{
    /// <summary>All figures in one statement, so that they belong together.</summary>
    public async Task<UnitFigures> Read(string unit, Period period, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            """
            select coalesce(sum(received), 0)::bigint, coalesce(sum(stored), 0)::bigint, coalesce(sum(withdrawn), 0)::bigint,
                   coalesce(sum(late), 0)::bigint, coalesce(sum(collected_late), 0)::bigint, coalesce(sum(refused), 0)::bigint
            from unit_days where organisation = @unit and received_on between @first and @last
            """);
        command.Parameters.AddRange(Bounds(unit, period));
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5));
    }

    public Task<RowList> Rows(Metric metric, string unit, Period period, RowPage page, CancellationToken ct) =>
        RowList.Read(source, $"is_counted and organisation = @unit and first_received_on between @first and @last and {metric.Rows ?? "false"}", page, Bounds(unit, period), ct);

    /// <summary>Own unit, own area or office. The unit's area is the one its records were submitted under.</summary>
    public async Task<IResult?> Refused(HttpContext http, AccessGate gate, string unit, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            "select region from source_rows where is_counted and organisation = $1 and kind = 'record' order by first_received_on desc limit 1");
        command.Parameters.Add(new() { Value = unit });
        var region = await command.ExecuteScalarAsync(ct) as string;
        return (await gate.Ask(http, Resource.UnitFigures, Operation.Read, unit, region, target: unit)).Refusal;
    }

    static NpgsqlParameter[] Bounds(string unit, Period period) => [new("unit", unit), new("first", period.First), new("last", period.Last)];
}
