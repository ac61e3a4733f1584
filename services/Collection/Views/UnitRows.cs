using System.Text.Json;
using CreditPlatform.Collection.Units;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>One row a unit of the register, as last entered: its list, and the names and classes that figures by unit are joined with.</summary>
public sealed class UnitRows() : LogView("unit_rows", Unit.EventTypes)
{
    public override string Create(string table) =>
        $"""
        create table {table} (
            org text primary key, version bigint not null, position bigint not null, name text not null, kind text not null, class text, region text not null,
            connected boolean not null, collecting boolean not null, hall boolean not null, embedded int not null, state jsonb not null)
        """;

    public override string Indexes(string table) => $"create index on {table} (class, org)";

    public override async Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        var latest = await FoldedStreams.Latest<UnitEntered>(events, session, Unit.Apply, ct);
        if (latest.Rows.Length == 0)
            return [];
        return
        [
            new SideWrite(
                $"""
                insert into {table} select * from unnest(
                    ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[], ?::boolean[], ?::int[], ?::jsonb[])
                on conflict (org) do update set
                    version = excluded.version, position = excluded.position, name = excluded.name, kind = excluded.kind, class = excluded.class,
                    region = excluded.region, connected = excluded.connected, collecting = excluded.collecting, hall = excluded.hall,
                    embedded = excluded.embedded, state = excluded.state
                where {table}.version < excluded.version
                """,
                latest.Column(s => s.Org), latest.Meta(e => e.Version), latest.Meta(e => e.Sequence), latest.Column(s => s.Name), latest.Column(s => s.Kind),
                latest.Column(s => s.Class), latest.Column(s => s.Region), latest.Column(s => s.Connected), latest.Column(s => s.Collecting),
                latest.Column(s => s.Hall), latest.Column(s => s.EmbeddedSystems.Count),
                latest.Column(s => JsonSerializer.Serialize(s, PlatformJson.Options))),
        ];
    }
}
