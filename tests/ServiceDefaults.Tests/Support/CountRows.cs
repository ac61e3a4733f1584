using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.ServiceDefaultsTests.Support;

/// <summary>One row a stream: how often it was counted.</summary>
public sealed class CountRows() : LogView("count_rows", typeof(Counted))
{
    public override string Create(string table) =>
        $"create table {table} (id uuid primary key, version bigint not null, position bigint not null)";

    public override string Indexes(string table) => $"create index on {table} (position)";

    public override Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        if (events.FirstOrDefault(e => e.Data is not Counted) is { } unknown)
            throw new InvalidOperationException($"A count has no event {unknown.Data.GetType().Name}.");
        return Task.FromResult<IReadOnlyList<SideWrite>>(
        [
            .. events.Select(e => new SideWrite(
                $"""
                insert into {table} values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, position = excluded.position where {table}.version < excluded.version
                """, e.StreamId, e.Version, e.Sequence)),
        ]);
    }
}
