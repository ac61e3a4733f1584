using System.Text.Json;
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
public sealed class RecordRows(PublicationRules rules) : LogView("record_rows", CreditRecord.EventTypes)
{
    public override string Create(string table) =>
        $"""
        create table {table} (
            id uuid primary key, version bigint not null, position bigint not null, recorded_at timestamptz not null, item text not null,
            organisation text not null, region text, subject text not null, subject_id uuid not null, subject_name text not null, status text not null,
            decision_date date not null, first_received_at timestamptz not null, late boolean, collected_late boolean, clock text not null,
            publication text not null, public_from date, public_until date, state jsonb not null);
        create index on {table} (subject);
        create index on {table} (subject_name text_pattern_ops);
        create index on {table} (organisation, first_received_at, id);
        create index on {table} (clock) where clock <> 'complete';
        """;

    public override async Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct)
    {
        var latest = (await FoldedStreams.Of<RecordState>(events, session, CreditRecord.Apply, ct)).GroupBy(folded => folded.Event.StreamId).Select(stream => stream.Last()).ToArray();
        if (latest.Length == 0)
            return [];
        T[] Column<T>(Func<RecordState, T> value) => [.. latest.Select(row => value(row.State))];
        T[] Meta<T>(Func<IEvent, T> value) => [.. latest.Select(row => value(row.Event))];
        var periods = Array.ConvertAll(latest, row => rules.Of(row.State.DecisionDate, row.State.Data.GetValueOrDefault("severity")));
        return
        [
            new SideWrite(
                $"""
                insert into {table} select * from unnest(
                    ?::uuid[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[],
                    ?::timestamptz[], ?::boolean[], ?::boolean[], ?::text[], ?::text[], ?::date[], ?::date[], ?::jsonb[])
                on conflict (id) do update set
                    version = excluded.version, position = excluded.position, recorded_at = excluded.recorded_at, subject_name = excluded.subject_name,
                    status = excluded.status, decision_date = excluded.decision_date, late = excluded.late, collected_late = excluded.collected_late,
                    clock = excluded.clock, publication = excluded.publication, public_from = excluded.public_from, public_until = excluded.public_until,
                    state = excluded.state
                where {table}.version < excluded.version
                """,
                Meta(e => e.StreamId), Meta(e => e.Version), Meta(e => e.Sequence), Meta(e => EventHeaders.RecordedAtOf(e).ToUniversalTime()), Column(s => s.Item),
                Column(s => s.Organisation), Column(s => s.Region), Column(s => s.Subject), Column(s => s.SubjectId),
                Column(s => s.Data.GetValueOrDefault("CF_XDR_MC", "")), Column(s => s.Status.ToString()), Column(s => s.DecisionDate),
                Column(s => s.FirstReceivedAt.ToUniversalTime()), Column(s => s.Clock.Late), Column(s => s.Clock.CollectedLate), Column(s => s.Clock.State),
                Array.ConvertAll(periods, p => p.State), Array.ConvertAll(periods, p => p.From), Array.ConvertAll(periods, p => p.Until),
                Column(s => JsonSerializer.Serialize(s, PlatformJson.Options))),
        ];
    }
}
