using System.Text.Json;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Collection.Records;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.Collection.Views;

/// <summary>One row a record, at its latest version: the lists of a department, and the public query.</summary>
public sealed class RecordRows(PublicationRules rules, CatalogueItems catalogue) : LogView("record_rows", CreditRecord.EventTypes)
{
    public override string Create(string table) =>
        $"""
        create table {table} (
            id uuid primary key, version bigint not null, position bigint not null, recorded_at timestamptz not null, item text not null,
            organisation text not null, region text, subject text not null, subject_id uuid not null, subject_name text not null, status text not null,
            decision_date date not null, first_received_at timestamptz not null, late boolean, collected_late boolean, clock text not null,
            publication text not null, public_from date, public_until date, state jsonb not null,
            document_number text, deciding_organisation text)
        """;

    public override string Indexes(string table) =>
        $"""
        create index on {table} (subject);
        create index on {table} (subject_name text_pattern_ops);
        create index on {table} (organisation, first_received_at, id) include (item, late, collected_late);
        create index on {table} (document_number, subject);
        create index on {table} (clock) where clock <> 'complete';
        """;

    public override async Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        var latest = await FoldedStreams.Latest<RecordState>(events, session, CreditRecord.Apply, ct);
        if (latest.Rows.Length == 0)
            return [];
        var periods = latest.Column(s => rules.Of(s.DecisionDate, s.Data.GetValueOrDefault("severity")));
        return
        [
            new SideWrite(
                $"""
                insert into {table} select * from unnest(
                    ?::uuid[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[],
                    ?::timestamptz[], ?::boolean[], ?::boolean[], ?::text[], ?::text[], ?::date[], ?::date[], ?::jsonb[], ?::text[], ?::text[])
                on conflict (id) do update set
                    version = excluded.version, position = excluded.position, recorded_at = excluded.recorded_at, subject_name = excluded.subject_name,
                    status = excluded.status, decision_date = excluded.decision_date, late = excluded.late, collected_late = excluded.collected_late,
                    clock = excluded.clock, publication = excluded.publication, public_from = excluded.public_from, public_until = excluded.public_until,
                    state = excluded.state, document_number = excluded.document_number, deciding_organisation = excluded.deciding_organisation
                where {table}.version < excluded.version
                """,
                latest.Meta(e => e.StreamId), latest.Meta(e => e.Version), latest.Meta(e => e.Sequence), latest.Meta(e => EventHeaders.RecordedAtOf(e).ToUniversalTime()), latest.Column(s => s.Item),
                latest.Column(s => s.Organisation), latest.Column(s => s.Region), latest.Column(s => s.Subject), latest.Column(s => s.SubjectId),
                latest.Column(s => s.Data.GetValueOrDefault("CF_XDR_MC", "")), latest.Column(s => s.Status.ToString()), latest.Column(s => s.DecisionDate),
                latest.Column(s => s.FirstReceivedAt.ToUniversalTime()), latest.Column(s => s.Clock.Late), latest.Column(s => s.Clock.CollectedLate), latest.Column(s => s.Clock.State),
                Array.ConvertAll(periods, p => p.State), Array.ConvertAll(periods, p => p.From), Array.ConvertAll(periods, p => p.Until),
                latest.Column(s => JsonSerializer.Serialize(s, PlatformJson.Options)), latest.Column(s => Key(s, key => key.DocumentNumber)),
                latest.Column(s => Key(s, key => key.DecidingOrganisation))),
        ];
    }

    /// <summary>A part of the key in clear: a ledger is compared by it.</summary>
    private string? Key(RecordState state, Func<RecordKeyFields, string> field) =>
        catalogue.Versions(state.Item).FirstOrDefault(version => version.Version == state.CatalogueVersion) is { } item
            ? state.Data.GetValueOrDefault(field(item.Key)) : null;
}
