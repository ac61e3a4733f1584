using CreditPlatform.Collection.Ledgers;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>The latest finding about each decision.</summary>
public sealed class LedgerFindings() : LogView("ledger_findings", typeof(LedgerRowFound))
{
    public override string Create(string table) =>
        $"create table {table} (decision uuid primary key, version bigint not null, position bigint not null, finding text not null)";

    public override Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SideWrite>>([.. events.Select(@event => @event.Data switch
        {
            LedgerRowFound found => new SideWrite(
                $"""
                insert into {table} values (?, ?, ?, ?)
                on conflict (decision) do update set version = excluded.version, position = excluded.position, finding = excluded.finding
                where {table}.version < excluded.version
                """,
                @event.StreamId, @event.Version, @event.Sequence, found.Finding == LedgerFinding.Concealed ? "concealed" : "explained"),
            var unknown => throw new InvalidOperationException($"A finding has no event {unknown.GetType().Name}."),
        })]);
}
