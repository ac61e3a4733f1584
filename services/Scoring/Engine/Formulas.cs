namespace CreditPlatform.Scoring.Engine;

/// <summary>The formula kinds as pure functions over exact numbers.</summary>
public static class Formulas
{
    /// <param name="formula">What to do.</param>
    /// <param name="points">Points the indicator can give.</param>
    /// <param name="value">Value of a metric; null where nothing is known about the scope.</param>
    public static IndicatorScore Score(Formula formula, Rational points, Func<string, long?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return formula switch
        {
            RatioFormula ratio => Ratio(ratio, points, value(ratio.Numerator), value(ratio.Denominator)),
            CountDeductionFormula deduction => Deduct(deduction, points, value(deduction.Count)),
            _ => throw new ArgumentOutOfRangeException(nameof(formula), formula?.Kind, "The formula kind has no function."),
        };
    }

    // A zero denominator is "no data", never 100 %: the sources are silent about it (domain.md §2.5).
    static IndicatorScore Ratio(RatioFormula formula, Rational points, long? numerator, long? denominator)
    {
        if (numerator is not { } above || denominator is not { } below) return Unknown();
        if (below == 0) return NoData("分母为 0，不计分（无数据，不按满分计）", "The denominator is 0, so nothing is scored (no data, not full points)");
        var share = new Rational(above, below);
        var result = points * (formula.Complement ? Rational.One - share : share);
        var calculation = formula.Complement
            ? $"{Show(points)} × (1 − {above} ÷ {below}) = {result}"
            : $"{Show(points)} × {above} ÷ {below} = {result}";
        return formula.Complement
            ? Scored(result, $"满分按 1 减比例计：{calculation}", $"Points by one minus the ratio: {calculation}")
            : Scored(result, $"满分按比例计：{calculation}", $"Points by the ratio: {calculation}");
    }

    static IndicatorScore Deduct(CountDeductionFormula formula, Rational points, long? count)
    {
        if (count is not { } number) return Unknown();
        var result = Rational.Max(Rational.Zero, points - formula.Per * number);
        var calculation = $"max(0, {Show(points)} − {Show(formula.Per)} × {number}) = {result}";
        return Scored(result, $"每件扣 {Show(formula.Per)} 分，扣完为止：{calculation}", $"{Show(formula.Per)} points off for each, not below zero: {calculation}");
    }

    static IndicatorScore Scored(Rational points, string zh, string en) => new(ScoreState.Scored, points, new(zh, en));

    static IndicatorScore NoData(string zh, string en) => new(ScoreState.NoData, Rational.Zero, new(zh, en));

    static IndicatorScore Unknown() => NoData("平台尚无该对象的数据，不计分", "The platform holds nothing about this yet, so nothing is scored");

    static string Show(Rational value) => value.Denominator.IsOne ? value.ToExact() : value.ToString();
}
