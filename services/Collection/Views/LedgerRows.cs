using System.Text.Json;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Collection.Quality;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>One row a row of a ledger, with the ids that its decision's record would have. An unreadable row has its faults and nothing else.</summary>
public sealed class LedgerRows(CatalogueItems catalogue) : LogView("ledger_rows", typeof(LedgerRowsEntered))
{
    public override string Create(string table) =>
        $"""
        create table {table} ( -- keys are those of {string.Join(", ", catalogue.InGroup(DoublePublicity.Group))}; another group makes the table anew
            ledger uuid not null, row int not null, position bigint not null, department text not null, item text, document_number text, subject text,
            subject_name text, decision_date date, decision uuid, repeats int, personal_reference text, personal_slot uuid, faults jsonb, keys uuid[],
            primary key (ledger, row))
        """;

    public override string Indexes(string table) =>
        $"""
        create index on {table} (department, decision, position, row);
        create index on {table} (decision_date);
        """;

    public override Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SideWrite>>([.. events.SelectMany(@event => @event.Data switch
        {
            LedgerRowsEntered entered => Writes(table, @event, entered),
            var unknown => throw new InvalidOperationException($"Rows of a ledger have no event {unknown.GetType().Name}."),
        })]);

    private IEnumerable<SideWrite> Writes(string table, IEvent @event, LedgerRowsEntered entered)
    {
        if (entered.Rows.Count > 0)
            yield return Readable(table, @event, entered, [.. entered.Rows]);
        if (entered.Unreadable.Count > 0)
            yield return new SideWrite(
                $"""
                insert into {table} (ledger, row, position, department, faults, personal_reference, personal_slot)
                select ?, u.row, ?, ?, u.faults, u.reference, u.slot from unnest(?::int[], ?::jsonb[], ?::text[], ?::uuid[]) as u(row, faults, reference, slot)
                on conflict do nothing
                """,
                entered.Ledger, @event.Sequence, entered.Department, entered.Unreadable.Select(row => row.Row).ToArray(),
                entered.Unreadable.Select(row => JsonSerializer.Serialize(row.Codes)).ToArray(),
                entered.Unreadable.Select(row => row.Sealed.Reference).ToArray(), entered.Unreadable.Select(row => row.Sealed.Slot).ToArray());
    }

    private SideWrite Readable(string table, IEvent @event, LedgerRowsEntered entered, LedgerRow[] rows)
    {
        var group = catalogue.InGroup(DoublePublicity.Group);
        return new SideWrite(
            $"""
            insert into {table} (ledger, row, position, department, item, document_number, subject, subject_name, decision_date, decision, repeats,
                personal_reference, personal_slot, keys)
            select ?, u.row, ?, ?, u.item, u.number, u.subject, u.name, u.decided, u.decision, u.repeats, u.reference, u.slot, string_to_array(u.keys, ',')::uuid[]
            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::int[], ?::text[], ?::uuid[], ?::text[])
                as u(row, item, number, subject, name, decided, decision, repeats, reference, slot, keys)
            on conflict do nothing
            """,
            entered.Ledger, @event.Sequence, entered.Department, Column(row => row.Row), Column(row => row.Item), Column(row => row.DocumentNumber),
            Column(row => row.Subject), Column(row => row.SubjectName), Column(row => row.DecisionDate),
            Column(row => LedgerIds.Decision(entered.Department, row.DocumentNumber, row.Subject)), Column(row => row.Repeats),
            Column(row => row.Sealed?.Reference), Column(row => row.Sealed?.Slot),
            Column(row => LedgerMatching.Keys(group, entered.Department, row.Item, row.DocumentNumber, row.Subject)));

        T[] Column<T>(Func<LedgerRow, T> value) => Array.ConvertAll(rows, row => value(row));
    }
}
