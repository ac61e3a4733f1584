using CreditPlatform.Collection.Ledgers;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>One row a ledger.</summary>
public sealed class LedgerFiles() : LogView("ledgers", typeof(LedgerUploaded))
{
    public override string Create(string table) =>
        $"""
        create table {table} (
            id uuid primary key, position bigint not null, department text not null, kind text not null, source text, uploaded_at timestamptz not null,
            rows int not null, repeated int not null, unreadable int not null)
        """;

    public override string Indexes(string table) =>
        $"""
        create index on {table} (position);
        create index on {table} (department, position);
        """;

    public override Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SideWrite>>([.. events.Select(@event => @event.Data switch
        {
            LedgerUploaded ledger => new SideWrite(
                $"insert into {table} values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                @event.StreamId, @event.Sequence, ledger.Department, $"{ledger.Kind}", (object?)ledger.Source ?? DBNull.Value, ledger.UploadedAt.ToUniversalTime(),
                ledger.Rows, ledger.Repeated, ledger.Unreadable),
            var unknown => throw new InvalidOperationException($"A list of ledgers has no event {unknown.GetType().Name}."),
        })]);
}
