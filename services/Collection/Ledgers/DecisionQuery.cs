using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Decisions of one department's ledgers and crawls (or, with null, of everybody's), made in a period, each once however many ledgers have it.</summary>
internal sealed record DecisionQuery(string? Department, DateOnly? From, DateOnly? To)
{
    /// <summary>Rows count once their ledger is there. Of several that have the decision, the earliest uploaded. In the order of its index, so that a page needs no more than itself.</summary>
    public string Distinct(string also = "") =>
        $"""
        select distinct on (l.department, l.decision) l.* from ledger_rows l
        where l.faults is null and exists (select from ledgers g where g.id = l.ledger){(Department is null ? "" : " and l.department = @department")}{(From is null ? "" : " and l.decision_date >= @from")}
          {(To is null ? "" : "and l.decision_date <= @to")} {also}
        order by l.department, l.decision, l.position, l.row
        """;

    public void Bind(NpgsqlCommand command)
    {
        if (Department is not null)
            command.Parameters.Add(new("department", Department));
        if (From is { } from)
            command.Parameters.Add(new("from", from));
        if (To is { } to)
            command.Parameters.Add(new("to", to));
    }
}
