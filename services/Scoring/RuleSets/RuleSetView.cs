using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.RuleSets;

/// <summary>A rule set as the API shows it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Version">Version, from 1.</param>
/// <param name="Title">Title.</param>
/// <param name="Scores"><c>departments</c>, <c>subjects</c> or <c>cities</c>.</param>
/// <param name="Period"><c>month</c>, <c>quarter</c> or <c>year</c>; null: any.</param>
/// <param name="EffectiveFrom">First day it scores.</param>
/// <param name="EffectiveTo">Last day it scores; null while it is in force.</param>
/// <param name="Provisional">Whether none of its results carries a grade.</param>
/// <param name="ProvisionalReason">Why; null where it isn't provisional.</param>
/// <param name="Max">Points of the whole; null where it depends on the class.</param>
/// <param name="Covered">Points for which an indicator is defined; null where it depends on the class.</param>
/// <param name="RescaleTo">What the maximum of a class is brought to where it differs; null: totals stay as they are.</param>
/// <param name="DeductAfterRescaling">Whether deductions are taken off after rescaling.</param>
/// <param name="Grades">Grades with the least total of each, highest first.</param>
/// <param name="Classes">Classes of body; empty where all are scored alike.</param>
/// <param name="Sections">Sections of the document.</param>
/// <param name="Indicators">What is scored.</param>
/// <param name="Deductions">What is taken off the total.</param>
/// <param name="Downgrades">What decides the grade whatever the total.</param>
/// <param name="NotCovered">What is not scored yet, with the reason.</param>
/// <param name="Readings">Choices made where the document leaves a reading open.</param>
public sealed record RuleSetView(
    string Id, int Version, Words Title, Scores Scores, PeriodKind? Period, DateOnly EffectiveFrom, DateOnly? EffectiveTo, bool Provisional,
    Words? ProvisionalReason, decimal? Max, decimal? Covered, decimal? RescaleTo, bool DeductAfterRescaling, IReadOnlyList<GradeView> Grades,
    IReadOnlyList<ClassView> Classes, IReadOnlyList<SectionView> Sections, IReadOnlyList<IndicatorView> Indicators,
    IReadOnlyList<AdjustmentView> Deductions, IReadOnlyList<AdjustmentView> Downgrades, IReadOnlyList<UncoveredView> NotCovered, IReadOnlyList<Reading> Readings)
{
    public static RuleSetView Of(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var alike = set.Classes.Count == 0;
        return new(
            set.Id, set.Version, set.Title, set.Scores, set.Period, set.EffectiveFrom, set.EffectiveTo, set.Provisional is not null, set.Provisional,
            alike ? set.Max().Rounded() : null, alike ? set.Covered().Rounded() : null, set.Totalling.RescaleTo?.Rounded(), set.Totalling.DeductAfterRescaling,
            [.. set.Totalling.Grades.Select(one => new GradeView(one.Id, one.Title, one.From.Rounded()))],
            [.. set.Classes.Select(one => new ClassView(one.Id, one.Title, set.Max(one).Rounded(), set.Covered(one).Rounded(), one.Bodies))],
            [.. set.Sections.Select(one => new SectionView(one.Id, one.Title, one.Points.Rounded(), one.Bonus))],
            [.. set.Indicators.Select(IndicatorView.Of)], [.. set.Deductions.Select(AdjustmentView.Of)], [.. set.Downgrades.Select(AdjustmentView.Of)],
            [.. set.NotCovered.Select(UncoveredView.Of)], set.Readings);
    }
}
