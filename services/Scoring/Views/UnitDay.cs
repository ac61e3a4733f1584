using CreditPlatform.Scoring.Intake;
using Npgsql;

namespace CreditPlatform.Scoring.Views;

/// <summary>
/// The per-department view: one row per unit, item, day of first receipt (design.md §7) and slice of arrivals; a day is the sum of its slices.
/// received: natural keys first received that day, accepted or refused. stored: those that passed the checks (入库, source 000), withdrawn later or
/// not, because a lawful withdrawal is no failed check. late and collected_late: judged at first receipt, refused or not. received = stored + refused.
/// </summary>
static class UnitDay
{
    public const string Name = "unit_days";

    public const string Table =
        """
        create table unit_days (
            organisation text not null, item text not null, received_on date not null, slice int not null, received int not null, stored int not null, withdrawn int not null,
            late int not null, collected_late int not null, refused int not null,
            primary key (organisation, received_on, item, slice));
        """;

    public const string Figures =
        """
        count(*)::int as received, count(*) filter (where kind = 'record')::int as stored, count(*) filter (where status = 'withdrawn')::int as withdrawn,
        count(*) filter (where late)::int as late, count(*) filter (where collected_late)::int as collected_late,
        count(*) filter (where kind = 'refusal')::int as refused
        """;

    public const string Columns = "organisation, item, received_on, slice, received, stored, withdrawn, late, collected_late, refused";

    /// <summary>Derives exactly these rows again from the current source rows, each by one range of the index on counted rows.</summary>
    public static async Task Recompute(NpgsqlConnection connection, string table, IReadOnlyCollection<Bucket> buckets, CancellationToken ct)
    {
        if (buckets.Count == 0) return;
        await using var command = new NpgsqlCommand(
            $"""
            with fresh as materialized (
                select b.*, f.*
                from unnest(@organisations, @items, @days, @slices) as b(organisation, item, received_on, slice)
                cross join lateral (
                    select {Figures} from source_rows r
                    where r.is_counted and r.organisation = b.organisation and r.first_received_on = b.received_on and r.item = b.item
                        and r.slice = b.slice) f),
            emptied as (
                delete from {table} d using fresh f
                where f.received = 0 and d.organisation = f.organisation and d.item = f.item and d.received_on = f.received_on and d.slice = f.slice)
            insert into {table} ({Columns})
            select {Columns} from fresh where received > 0
            on conflict (organisation, received_on, item, slice) do update set
                received = excluded.received, stored = excluded.stored, withdrawn = excluded.withdrawn, late = excluded.late,
                collected_late = excluded.collected_late, refused = excluded.refused
            """, connection);
        command.Parameters.Add(new("organisations", buckets.Select(bucket => bucket.Organisation).ToArray()));
        command.Parameters.Add(new("items", buckets.Select(bucket => bucket.Item).ToArray()));
        command.Parameters.Add(new("days", buckets.Select(bucket => bucket.Day).ToArray()));
        command.Parameters.Add(new("slices", buckets.Select(bucket => bucket.Slice).ToArray()));
        await command.ExecuteNonQueryAsync(ct);
    }
}
