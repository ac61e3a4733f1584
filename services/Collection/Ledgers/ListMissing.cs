using System.Globalization;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>GET /ledgers/{id}/missing: exactly the decisions not reported by now; with <c>finding=</c> those that were found concealed or explained.</summary>
public sealed class ListMissing(NpgsqlDataSource source, ReadLedgers ledgers, DecisionRows decisions)
{
    public async Task<IResult> Handle(HttpContext http, Guid id, string? finding, int? after, int? limit, CancellationToken ct)
    {
        if (finding is not (null or "concealed" or "explained"))
            return Problems.Parameter(http, "finding", "可取 concealed（瞒报）、explained（已说明）。", "One of concealed, explained.");
        var (ledger, refusal) = await ledgers.Open(http, id, Operation.Read, ct);
        if (ledger is null)
            return refusal!;
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        await using var command = source.CreateCommand(
            $"""
            select {DecisionRows.Columns} from ledger_rows l {DecisionRows.Joins}
            where l.ledger = @ledger and {MissingSql.Counted} and l.row > @after and {(finding is null ? DecisionRows.Missing : "f.finding = @finding")}
            order by l.row limit @size
            """);
        command.Parameters.Add(new("ledger", id));
        command.Parameters.Add(new("after", after ?? 0));
        command.Parameters.Add(new("size", size + 1));
        if (finding is not null)
            command.Parameters.Add(new("finding", finding));
        var found = await decisions.Read(http, id.ToString(), command, ct);
        var shown = found.Take(size).Select(row => row.Line).ToList();
        return Results.Ok(new DecisionPage(shown, found.Count > size ? shown[^1].Row.ToString(CultureInfo.InvariantCulture) : null));
    }
}
