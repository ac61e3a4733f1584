using CreditPlatform.Scoring.Engine.Kinds;

namespace CreditPlatform.Scoring.Engine;

/// <summary>Adds a result up: points, bonus, rescaling, deductions.</summary>
static class Sums
{
    public static Totals Of(RuleSet set, BodyClass? of, IReadOnlyList<IndicatorOutcome> indicators, IReadOnlyList<DeductionOutcome> deductions)
    {
        var scored = indicators.Where(outcome => outcome.Score.State == ScoreState.Scored).ToList();
        var main = scored.Where(outcome => !set.IsBonus(outcome.Indicator)).ToList();
        var raw = Points(main);
        var bonus = set.Sections.Where(section => section.Bonus)
            .Aggregate(Rational.Zero, (sum, section) => sum + Rational.Min(section.Points, Points(scored.Where(outcome => outcome.Indicator.Section == section.Id))));
        var deducted = deductions.Aggregate(Rational.Zero, (sum, outcome) => sum + outcome.Points);
        var max = set.Max(of);
        var scale = set.Totalling.RescaleTo is { } to && to != max && max > Rational.Zero ? to / max : Rational.One;
        var before = set.Totalling.DeductAfterRescaling ? Rational.Zero : deducted;
        var total = (raw - before) * scale + bonus - (deducted - before);
        var supplied = set.Sum(main.Where(outcome => outcome.Indicator.Formula is LostFormula).Select(outcome => outcome.Indicator));
        return new(
            max, set.Covered(of) + supplied, set.Sum(main.Select(outcome => outcome.Indicator)), raw, bonus, deducted, raw * scale, total,
            Say(set.Totalling, raw, bonus, deducted, scale, max, total));
    }

    static string Say(Totalling totalling, Rational raw, Rational bonus, Rational deducted, Rational scale, Rational max, Rational total)
    {
        var off = deducted == Rational.Zero ? "" : $" − {deducted.ToFactor()}";
        var earned = totalling.DeductAfterRescaling || off.Length == 0 ? raw.ToFactor() : $"({raw.ToFactor()}{off})";
        var scaled = scale == Rational.One ? earned : $"{earned} ÷ {max.ToFactor()} × {totalling.RescaleTo!.Value.ToFactor()}";
        var more = bonus == Rational.Zero ? "" : $" + {bonus.ToFactor()}";
        var floored = total < Rational.Zero ? " → 0" : "";
        return $"{scaled}{more}{(totalling.DeductAfterRescaling ? off : "")} = {total.ToText()}{floored}";
    }

    static Rational Points(IEnumerable<IndicatorOutcome> outcomes) => outcomes.Aggregate(Rational.Zero, (sum, outcome) => sum + outcome.Score.Points);
}
