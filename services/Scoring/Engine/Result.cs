namespace CreditPlatform.Scoring.Engine;

/// <summary>What a rule set makes of one body's values. The same rule set, class and values give the same result for ever.</summary>
/// <param name="RuleSet">The rule set applied.</param>
/// <param name="Class">Class of the body; null where the rule set has none.</param>
/// <param name="Indicators">Every indicator of the rule set, also those not asked of this class.</param>
/// <param name="Deductions">Every deduction asked of this class, taken or not.</param>
/// <param name="Downgrades">Every direct downgrade asked of this class, applied or not.</param>
/// <param name="Totals">The sums.</param>
/// <param name="Open">Why the result is provisional; empty where it isn't.</param>
/// <param name="Vetoed">Whether a veto was not passed.</param>
/// <param name="Grade">The grade; null where the rule set gives none or the result is provisional and nothing decides the grade alone.</param>
public sealed record Result(
    RuleSet RuleSet, BodyClass? Class, IReadOnlyList<IndicatorOutcome> Indicators, IReadOnlyList<DeductionOutcome> Deductions,
    IReadOnlyList<DowngradeOutcome> Downgrades, Totals Totals, IReadOnlyList<Words> Open, bool Vetoed, Grade? Grade)
{
    public bool Provisional => Open.Count > 0;

    /// <summary>Whether any indicator had something to score by; without one there is no total.</summary>
    public bool AnyScored => Indicators.Any(outcome => outcome.Score.State == ScoreState.Scored && outcome.Indicator.Points > Rational.Zero);
}
