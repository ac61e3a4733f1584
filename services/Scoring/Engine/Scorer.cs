namespace CreditPlatform.Scoring.Engine;

/// <summary>Applies a rule set to one body. Pure: no clock, no database; all it knows comes in.</summary>
public static class Scorer
{
    /// <param name="set">The rules.</param>
    /// <param name="bodyClass">Class of the body; null where the rule set has none.</param>
    /// <param name="inputs">Values of metrics, and of points given by persons, for the body and period.</param>
    /// <exception cref="ArgumentException">The rule set has no such class, or has classes and none was given.</exception>
    public static Result Evaluate(RuleSet set, string? bodyClass, Inputs inputs)
    {
        ArgumentNullException.ThrowIfNull(set);
        var of = bodyClass is null ? null : set.Class(bodyClass) ?? throw new ArgumentException($"{set.Id} has no class {bodyClass}.", nameof(bodyClass));
        if (of is null && set.Classes.Count > 0) throw new ArgumentException($"{set.Id} needs the class of the body.", nameof(bodyClass));
        var indicators = set.Indicators.Select(indicator => Score(indicator, of, inputs)).ToList();
        var deductions = set.Deductions.Where(one => Applies(one.Applies, of)).Select(one => Deduct(one, inputs)).ToList();
        var downgrades = set.Downgrades.Where(one => Applies(one.Applies, of)).Select(one => Ask(one, inputs)).ToList();
        var totals = Sums.Of(set, of, indicators, deductions);
        var open = OpenPoints.Of(set, indicators, totals);
        var vetoed = indicators.Any(outcome => outcome.Score.State == ScoreState.Vetoed);
        var result = new Result(set, of, indicators, deductions, downgrades, totals, open, vetoed, null);
        return result with { Grade = GradeOf(result) };
    }

    static IndicatorOutcome Score(Indicator indicator, BodyClass? of, Inputs inputs) => indicator.AppliesTo(of)
        ? new(indicator, indicator.Formula.Apply(indicator.Points, inputs), Read(indicator.Formula.Reads, inputs))
        : new(indicator, IndicatorScore.Without(ScoreState.NotApplicable, $"不适用于{of!.Title.Zh}", $"Not asked of {of.Title.En}"), []);

    static DeductionOutcome Deduct(Deduction deduction, Inputs inputs)
    {
        var read = Read(deduction.Reads, inputs);
        if (deduction.Each is { } each)
        {
            var amount = each.Read(inputs);
            if (amount.Why is not null) return new(deduction, Rational.Zero, NothingReported, read);
            var points = Rational.Max(Rational.Zero, deduction.Points * amount.Value);
            var calculation = $"{deduction.Points.ToFactor()} × {amount.Calculation} = {points.ToText()}";
            return new(deduction, points, new($"从总分中扣：{calculation}", $"Off the total: {calculation}"), read);
        }

        var found = deduction.When!.Ask(inputs);
        if (found.State != ValueState.Known) return new(deduction, Rational.Zero, NothingReported, read);
        var off = deduction.Points.ToText();
        return found.Holds
            ? new(deduction, deduction.Points, new($"从总分中扣 {off} 分：{found.Explanation.Zh}", $"{off} points off the total: {found.Explanation.En}"), read)
            : new(deduction, Rational.Zero, new($"不扣分：{found.Explanation.Zh}", $"Nothing off: {found.Explanation.En}"), read);
    }

    static DowngradeOutcome Ask(Downgrade downgrade, Inputs inputs)
    {
        var found = downgrade.When.Ask(inputs);
        return new(downgrade, found.Holds, found.State == ValueState.Known ? found.Explanation : NothingReported, Read(downgrade.When.Reads, inputs));
    }

    // What is taken off or downgraded rests on a finding; nothing reported is no finding.
    static Words NothingReported => new("无通报或认定，不适用", "Nothing was reported or found, so it doesn't apply");

    static Grade? GradeOf(Result result)
    {
        var totalling = result.RuleSet.Totalling;
        if (result.Vetoed) return totalling.OnVeto;
        var byPoints = result.Provisional || !result.AnyScored ? null : totalling.GradeOf(result.Totals.Total);
        return result.Downgrades.Where(one => one.Applied).Aggregate(byPoints, (grade, one) => Totalling.Lower(grade, one.Downgrade.To));
    }

    static bool Applies(IReadOnlyList<string> classes, BodyClass? of) => classes.Count == 0 || (of is not null && classes.Contains(of.Id));

    static List<InputRead> Read(IEnumerable<MetricRef> metrics, Inputs inputs) => [.. metrics.Distinct().Select(metric => new InputRead(metric, inputs(metric)))];
}
