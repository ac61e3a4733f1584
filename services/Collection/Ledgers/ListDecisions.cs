using CreditPlatform.Collection.Records;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>GET /ledgers/decisions?department=&amp;from=&amp;to=&amp;missing=: the decisions of all ledgers and crawls, each once; the rows behind 上报率.</summary>
public sealed class ListDecisions(NpgsqlDataSource source, AccessGate gate, Positions positions, DecisionRows decisions)
{
    public async Task<IResult> Handle(HttpContext http, string? department, DateOnly? from, DateOnly? to, bool? missing, string? after, int? limit, CancellationToken ct)
    {
        var organisation = DepartmentScope.Widest(http, department, Resource.Ledger);
        var (_, refusal) = await gate.Ask(http, Resource.Ledger, Operation.Read, organisation);
        if (refusal is not null)
            return refusal;
        if (Cursor(after) is not { } cursor)
            return Problems.Parameter(http, "after", "翻页标记有误。", "Not a cursor of this list.");
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        var query = new DecisionQuery(organisation, from, to);
        var condition = missing switch { true => DecisionRows.Missing, false => $"not {DecisionRows.Missing}", null => "true" };
        await using var command = source.CreateCommand(
            $"""
            select {DecisionRows.Columns} from ({query.Distinct("and (l.department, l.decision) > (@afterDepartment, @afterDecision)")}) l {DecisionRows.Joins}
            where {condition} order by l.department, l.decision limit @size
            """);
        query.Bind(command);
        command.Parameters.Add(new("afterDepartment", cursor.Department));
        command.Parameters.Add(new("afterDecision", cursor.Decision));
        command.Parameters.Add(new("size", size + 1));
        var found = await decisions.Read(http, "ledgers", command, ct);
        var shown = found.Take(size).ToList();
        return Results.Ok(new DecisionPage([.. shown.Select(row => row.Line)], found.Count > size ? $"{shown[^1].Line.Department}.{shown[^1].Decision:N}" : null));
    }

    private static (string Department, Guid Decision)? Cursor(string? after) => after?.Split('.') switch
    {
        null => ("", Guid.Empty),
        [var department, var id] when Guid.TryParse(id, out var decision) => (department, decision),
        _ => null,
    };
}
