namespace CreditPlatform.Scoring.Intake;

/// <summary>A kept row's two flags: whether it is its stream's latest version, and whether its unit's figures count it.</summary>
readonly record struct Flags(bool Current, bool Counted);

/// <summary>What a page of items changes.</summary>
/// <param name="Inserts">New rows with their flags.</param>
/// <param name="Changes">Kept rows whose flags are others now.</param>
/// <param name="Touched">Units, items and days to derive again.</param>
sealed record StandingChange(
    IReadOnlyList<(SourceRow Row, Flags Flags)> Inserts, IReadOnlyList<(RowPlace Place, Flags Flags)> Changes, IReadOnlyCollection<Bucket> Touched);

/// <summary>
/// Decides which version of each stream is current and which row counts for each natural key. Pure: whatever the order of arrival, the flags
/// depend on the set of rows alone; only the slice says when a stream was first heard of.
/// </summary>
static class Standing
{
    /// <param name="kept">Current rows of every stream of the page and of every natural key these stand or stood for.</param>
    /// <param name="page">Rows of the page; may repeat each other or what is kept.</param>
    /// <param name="slice">Slice of streams that are new.</param>
    public static StandingChange Decide(IReadOnlyList<(RowPlace Place, Flags Flags)> kept, IReadOnlyList<SourceRow> page, int slice)
    {
        var slices = kept.ToDictionary(row => row.Place.Stream, row => row.Place.Bucket.Slice);
        var before = kept.ToDictionary(row => (row.Place.Stream, row.Place.Version), row => row.Flags);
        var fresh = page.DistinctBy(row => (row.Place.Stream, row.Place.Version)).Where(row => !before.ContainsKey((row.Place.Stream, row.Place.Version)))
            .Select(row => row with { Place = InSlice(row.Place, slices.GetValueOrDefault(row.Place.Stream, slice)) }).ToList();
        var current = kept.Select(row => row.Place).Concat(fresh.Select(row => row.Place))
            .GroupBy(place => place.Stream).Select(stream => stream.MaxBy(place => place.Version)!).ToList();
        var counted = current.Where(place => place.MayCount)
            .GroupBy(place => (place.Bucket.Organisation, place.NaturalKey)).Select(Foremost).ToHashSet();
        var after = current.ToDictionary(place => (place.Stream, place.Version), place => new Flags(true, counted.Contains(place)));

        var inserts = fresh.Select(row => (row, after.GetValueOrDefault((row.Place.Stream, row.Place.Version)))).ToList();
        var changes = kept.Select(row => (row.Place, Flags: after.GetValueOrDefault((row.Place.Stream, row.Place.Version)), Before: row.Flags))
            .Where(row => row.Flags != row.Before).ToList();
        var touched = inserts.Where(row => row.Item2.Counted).Select(row => row.row.Place.Bucket)
            .Concat(changes.Select(row => row.Place.Bucket)).ToHashSet();
        return new(inserts, [.. changes.Select(row => (row.Place, row.Flags))], touched);
    }

    static RowPlace InSlice(RowPlace place, int slice) => place with { Bucket = place.Bucket with { Slice = slice } };

    /// <summary>
    /// A unit's key counts once: at its record where there is one (which carries the first receipt), else at its earliest refusal (design.md §7).
    /// </summary>
    static RowPlace Foremost(IEnumerable<RowPlace> sameKey) =>
        sameKey.OrderBy(place => place.Kind == "record" ? 0 : 1).ThenBy(place => place.FirstReceivedAt).ThenBy(place => place.Stream).First();
}
