using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.RuleSets;

/// <summary>A grade.</summary>
/// <param name="Id">Id, such as <c>红</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="From">Least total; it belongs to the grade.</param>
public sealed record GradeView(string Id, Words Title, decimal From);

/// <summary>A class of body.</summary>
/// <param name="Id">Id, such as <c>A</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Max">Points of the whole.</param>
/// <param name="Covered">Points for which an indicator is defined.</param>
/// <param name="Bodies">Bodies the document names.</param>
public sealed record ClassView(string Id, Words Title, decimal Max, decimal Covered, IReadOnlyList<string> Bodies);

/// <summary>A section of the document.</summary>
/// <param name="Id">Id, such as <c>一</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Points">Points the document gives it.</param>
/// <param name="Bonus">Whether they come on top of the total.</param>
public sealed record SectionView(string Id, Words Title, decimal Points, bool Bonus);

/// <summary>A deduction from the total, or a direct downgrade.</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title.</param>
/// <param name="Points">Points off, once or for each; null for a downgrade.</param>
/// <param name="Grade">Grade it puts into; null for a deduction.</param>
/// <param name="Applies">Classes of body; empty: all.</param>
/// <param name="Metrics">Metrics it reads.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record AdjustmentView(
    string Id, Words Title, decimal? Points, string? Grade, IReadOnlyList<string> Applies, IReadOnlyList<string> Metrics, RuleSource Source)
{
    internal static AdjustmentView Of(Deduction one) => new(one.Id, one.Title, one.Points.Rounded(), null, one.Applies, Names(one.Reads), one.Source);

    internal static AdjustmentView Of(Downgrade one) => new(one.Id, one.Title, null, one.To.Id, one.Applies, Names(one.When.Reads), one.Source);

    static List<string> Names(IEnumerable<MetricRef> metrics) => [.. metrics.Select(metric => metric.Name)];
}

/// <summary>A part of the whole that is not scored yet.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Points">Points it will have.</param>
/// <param name="Reason">Why it is not scored.</param>
public sealed record UncoveredView(Words Title, decimal Points, Words Reason)
{
    internal static UncoveredView Of(UncoveredPart part) => new(part.Title, part.Points.Rounded(), part.Reason);
}
