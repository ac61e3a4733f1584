using CreditPlatform.Scoring.Intake;

namespace CreditPlatform.ScoringTests.Intake;

/// <summary>Which row is current and which counts depends on the rows alone, however they arrive.</summary>
public sealed class StandingTests
{
    static readonly DateTimeOffset Day = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Any_order_any_paging_and_any_repetition_end_the_same()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var rows = Rows(random);
            var once = Kept([.. rows]);
            var disordered = rows.Concat(rows.Where(_ => random.Next(3) == 0)).ToArray();
            random.Shuffle(disordered);
            Kept([.. disordered.Chunk(random.Next(1, 6)).SelectMany(page => page)], random.Next(1, 6)).ShouldBe(once, ignoreOrder: true);
        }
    }

    [Fact]
    public void Every_stream_has_one_current_row_and_every_units_key_counts_at_most_once()
    {
        var random = new Random(6);
        for (var round = 0; round < 300; round++)
        {
            var kept = Kept([.. Rows(random)], random.Next(1, 4));
            kept.GroupBy(row => row.Place.Stream).ShouldAllBe(stream => stream.Count(row => row.Flags.Current) == 1
                && stream.Single(row => row.Flags.Current).Place.Version == stream.Max(row => row.Place.Version));
            kept.Where(row => row.Flags.Counted).GroupBy(row => (row.Place.Bucket.Organisation, row.Place.NaturalKey)).ShouldAllBe(key => key.Count() == 1);
            kept.ShouldAllBe(row => !row.Flags.Counted || (row.Flags.Current && row.Place.MayCount));
        }
    }

    [Fact]
    public void A_stream_stays_in_the_slice_it_came_with()
    {
        var first = Row(Guid.NewGuid(), 1, "record", "stored", Guid.NewGuid(), "unit", 0);
        var inserted = Standing.Decide([], [first], 3).Inserts.Single();
        var later = Standing.Decide([(inserted.Row.Place, inserted.Flags)], [first with { Place = first.Place with { Version = 2 } }], 9);
        later.Inserts.Single().Row.Place.Bucket.Slice.ShouldBe(3);
        later.Touched.ShouldBe([first.Place.Bucket with { Slice = 3 }]);
    }

    /// <summary>What the table would hold: pages are decided against the current rows that it would be asked for.</summary>
    static List<(RowPlace Place, Flags Flags)> Kept(SourceRow[] arrivals, int page = int.MaxValue)
    {
        var kept = new Dictionary<(Guid, long), (RowPlace Place, Flags Flags)>();
        foreach (var rows in arrivals.Chunk(page))
        {
            var current = kept.Values.Where(row => row.Flags.Current).ToList();
            var keys = rows.Select(row => row.Place.NaturalKey)
                .Concat(current.Where(row => rows.Any(one => one.Place.Stream == row.Place.Stream)).Select(row => row.Place.NaturalKey)).ToHashSet();
            var change = Standing.Decide([.. current.Where(row => keys.Contains(row.Place.NaturalKey))], rows, 0);
            foreach (var (place, flags) in change.Changes) kept[(place.Stream, place.Version)] = (place, flags);
            foreach (var (row, flags) in change.Inserts) kept.TryAdd((row.Place.Stream, row.Place.Version), (row.Place, flags));
        }

        return [.. kept.Values];
    }

    /// <summary>A few keys, each with a record of up to three versions and refusals by two units; a refusal's key may be learnt later.</summary>
    static List<SourceRow> Rows(Random random)
    {
        var rows = new List<SourceRow>();
        for (var i = 0; i < 4; i++)
        {
            var (key, refusal) = (Guid.NewGuid(), Guid.NewGuid());
            for (var version = 1; version <= random.Next(4); version++) rows.Add(Row(key, version, "record", random.Next(4) switch { 0 => "withdrawn", 1 => RowPlace.Sealed, _ => "stored" }, key, "unit", random.Next(5)));
            for (var version = 1; version <= random.Next(4); version++)
                rows.Add(Row(refusal, version, "refusal", random.Next(3) == 0 ? "resolved" : "refused", random.Next(2) == 0 ? key : refusal, random.Next(3) == 0 ? "other" : "unit", random.Next(5)));
        }

        return [.. rows.DistinctBy(row => (row.Place.Stream, row.Place.Version))];
    }

    static SourceRow Row(Guid stream, long version, string kind, string status, Guid key, string unit, int day) => new(
        new(stream, version, kind, status, key, new(unit, "penalty-legal", DateOnly.FromDateTime(Day.AddDays(day).DateTime), 0), Day.AddDays(day)),
        null, null, null, null, null, null, null, null, Day, null, "{}");
}
