using System.Text.Json;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>One row a refusal, so that a department finds what it still has to mend.</summary>
public sealed class RefusalRows() : LogView("refusal_rows", Refusal.EventTypes)
{
    public override string Create(string table) =>
        $"""
        create table {table} (
            id uuid primary key, version bigint not null, position bigint not null, item text not null, organisation text not null,
            first_received_at timestamptz not null, resolved boolean not null, clock text not null, state jsonb not null,
            natural_key uuid, late boolean, collected_late boolean)
        """;

    public override string Indexes(string table) =>
        $"""
        create index on {table} (organisation, first_received_at, id);
        create index on {table} (natural_key);
        create index on {table} (clock) where clock <> 'complete';
        """;

    public override async Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        var latest = await FoldedStreams.Latest<RefusalState>(events, session, Refusal.Apply, ct);
        if (latest.Rows.Length == 0)
            return [];
        return
        [
            new SideWrite(
                $"""
                insert into {table} select * from unnest(
                    ?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::boolean[], ?::text[], ?::jsonb[],
                    ?::uuid[], ?::boolean[], ?::boolean[])
                on conflict (id) do update set
                    version = excluded.version, position = excluded.position, resolved = excluded.resolved, clock = excluded.clock, state = excluded.state,
                    natural_key = excluded.natural_key, late = excluded.late, collected_late = excluded.collected_late
                where {table}.version < excluded.version
                """,
                latest.Meta(e => e.StreamId), latest.Meta(e => e.Version), latest.Meta(e => e.Sequence), latest.Column(s => s.Item), latest.Column(s => s.Organisation),
                latest.Column(s => s.FirstReceivedAt.ToUniversalTime()), latest.Column(s => s.ResolvedBy is not null), latest.Column(s => s.Clock?.State ?? "complete"),
                latest.Column(s => JsonSerializer.Serialize(s, PlatformJson.Options)), latest.Column(s => s.NaturalKey), latest.Column(s => s.Clock?.Late),
                latest.Column(s => s.Clock?.CollectedLate)),
        ];
    }
}
