using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Units;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Quality;

/// <summary>GET /quality/double-publicity?department=&amp;from=&amp;to=: counted from the rows when it is read.</summary>
public sealed class DoublePublicityApi(NpgsqlDataSource source, AccessGate gate, Positions positions, LedgerMatching matching, UnitNames units)
{
    public async Task<IResult> Handle(HttpContext http, string? department, DateOnly? from, DateOnly? to, CancellationToken ct)
    {
        var organisation = DepartmentScope.Widest(http, department, Resource.UnitFigures);
        var (_, refusal) = await gate.Ask(http, Resource.UnitFigures, Operation.Read, organisation);
        if (refusal is not null)
            return refusal;
        if (from > to)
            return Problems.Parameter(http, "to", "不得早于 from。", "Before from.");
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var counts = new Dictionary<string, DoublePublicityCounts>();
        foreach (var (unit, more) in (await Received(new RecordQuery(organisation, matching.Group, from, to), ct)).Concat(await Decisions(new DecisionQuery(organisation, from, to), ct)))
            counts[unit] = counts.GetValueOrDefault(unit, DoublePublicityCounts.None) + more;
        return Results.Ok(DoublePublicity.View(organisation, from, to, counts, await units.All(ct)));
    }

    private async Task<List<(string, DoublePublicityCounts)>> Received(RecordQuery query, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            $"""
            select organisation, sum(received)::bigint, sum(refused)::bigint, sum(late)::bigint, sum(collected_late)::bigint from (
                select r.organisation, count(*) received, 0 refused, count(*) filter (where r.late) late, count(*) filter (where r.collected_late) collected_late
                from record_rows r where {query.Where} group by 1
                union all
                select r.organisation, count(*), count(*), count(*) filter (where r.late), count(*) filter (where r.collected_late)
                from refusal_rows r where {query.Where} and {RecordFlag.Counted} group by 1) each
            group by 1
            """);
        query.Bind(command);
        return await Read(command, row => new DoublePublicityCounts(row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), 0, 0), ct);
    }

    private async Task<List<(string, DoublePublicityCounts)>> Decisions(DecisionQuery query, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            $"""
            select l.department, count(*), count(*) filter (where {MissingSql.Missing})
            from ({query.Distinct()}) l {MissingSql.Findings} group by 1
            """);
        query.Bind(command);
        command.Parameters.Add(new("group", matching.Group.ToArray()));
        return await Read(command, row => new DoublePublicityCounts(0, 0, 0, 0, row.GetInt64(1), row.GetInt64(2)), ct);
    }

    private static async Task<List<(string, DoublePublicityCounts)>> Read(NpgsqlCommand command, Func<NpgsqlDataReader, DoublePublicityCounts> counts, CancellationToken ct)
    {
        var found = new List<(string, DoublePublicityCounts)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            found.Add((reader.GetString(0), counts(reader)));
        return found;
    }
}
