using System.Text.Json.Serialization;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.RuleSets;

/// <summary>A rule set as the API shows it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Version">Version, from 1.</param>
/// <param name="Title">Title.</param>
/// <param name="Scores"><c>departments</c> or <c>subjects</c>.</param>
/// <param name="EffectiveFrom">First day it scores.</param>
/// <param name="EffectiveTo">Last day it scores; null while it is in force.</param>
/// <param name="Provisional">Whether its results carry no grade.</param>
/// <param name="ProvisionalReason">Why; null where it isn't provisional.</param>
/// <param name="Max">Points of the whole.</param>
/// <param name="Covered">Points for which an indicator is defined.</param>
/// <param name="Indicators">What is scored.</param>
/// <param name="NotCovered">What is not scored yet, with the reason.</param>
public sealed record RuleSetView(
    string Id, int Version, Words Title, Scores Scores, DateOnly EffectiveFrom, DateOnly? EffectiveTo, bool Provisional, Words? ProvisionalReason,
    decimal Max, decimal Covered, IReadOnlyList<IndicatorView> Indicators, IReadOnlyList<UncoveredView> NotCovered)
{
    public static RuleSetView Of(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(
            set.Id, set.Version, set.Title, set.Scores, set.EffectiveFrom, set.EffectiveTo, set.Provisional is not null, set.Provisional,
            set.Max.Rounded(), set.Covered.Rounded(),
            [.. set.Indicators.Select(one => new IndicatorView(one.Id, one.Title, one.Points.Rounded(), FormulaView.Of(one.Formula), one.Source))],
            [.. set.NotCovered.Select(UncoveredView.Of)]);
    }
}

/// <summary>An indicator of a rule set.</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title.</param>
/// <param name="Points">Most it can give.</param>
/// <param name="Formula">How it is calculated.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record IndicatorView(string Id, Words Title, decimal Points, FormulaView Formula, RuleSource Source);

/// <summary>A part of the whole that is not scored yet.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Points">Points it will have.</param>
/// <param name="Reason">Why it is not scored.</param>
public sealed record UncoveredView(Words Title, decimal Points, Words Reason)
{
    internal static UncoveredView Of(UncoveredPart part) => new(part.Title, part.Points.Rounded(), part.Reason);
}

/// <summary>A formula kind with its parameters; those of other kinds are absent.</summary>
/// <param name="Kind"><c>ratio</c> or <c>count-deduction</c>.</param>
/// <param name="Numerator">ratio: metric above the line.</param>
/// <param name="Denominator">ratio: metric below the line.</param>
/// <param name="Complement">ratio: whether the ratio counts against (1 − ratio).</param>
/// <param name="Count">count-deduction: metric that is counted.</param>
/// <param name="Per">count-deduction: points off for each.</param>
public sealed record FormulaView(
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Numerator = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Denominator = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Complement = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Count = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Per = null)
{
    internal static FormulaView Of(Formula formula) => formula switch
    {
        RatioFormula ratio => new(ratio.Kind, ratio.Numerator, ratio.Denominator, ratio.Complement),
        CountDeductionFormula deduction => new(deduction.Kind, Count: deduction.Count, Per: deduction.Per.Rounded()),
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula.Kind, "The formula kind has no view."),
    };
}
