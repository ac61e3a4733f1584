using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>
/// Points in proportion: min(max, factor × ratio), or with one minus the ratio. The factor is the indicator's points unless the rule set gives
/// another; the ratio is rounded only where the source says so.
/// </summary>
/// <param name="Ratio">The ratio.</param>
/// <param name="Complement">Whether the ratio counts against: 及时率 = 1 − 迟报率.</param>
/// <param name="Factor">Points for a ratio of one; null: the points of the indicator.</param>
/// <param name="Decimals">Decimals the ratio is rounded to; null: not at all.</param>
public sealed record RatioFormula(RatioQuantity Ratio, bool Complement = false, Rational? Factor = null, int? Decimals = null) : Formula
{
    public override IEnumerable<MetricRef> Reads => Ratio.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var amount = Ratio.Read(inputs);
        if (amount.Why is { } why) return IndicatorScore.Without(amount.State, why);
        var rounded = Decimals is { } decimals ? amount.Value.RoundedTo(decimals) : amount.Value;
        var share = Complement ? Rational.One - rounded : rounded;
        var factor = Factor ?? max;
        var raw = factor * share;
        var points = Within(raw, max);
        var ratio = Decimals is null ? amount.Calculation : $"{rounded.ToText()}[{amount.Calculation}]";
        var product = $"{factor.ToFactor()} × {(Complement ? $"(1 − {ratio})" : ratio)}";
        var calculation = $"{(Factor is null && raw == points ? product : $"max(0, min({max.ToText()}, {product}))")} = {points.ToText()}";
        return Complement
            ? IndicatorScore.Scored(points, $"按 1 减比例计：{calculation}", $"By one minus the ratio: {calculation}")
            : IndicatorScore.Scored(points, $"按比例计：{calculation}", $"By the ratio: {calculation}");
    }
}
