using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>Full points less so many for each thing counted, not below the floor: max(floor, max − per × count).</summary>
/// <param name="Count">What is counted.</param>
/// <param name="Per">Points taken off for each.</param>
/// <param name="Floor">Least it can come to; below zero only where the source says so.</param>
public sealed record CountDeductionFormula(Quantity Count, Rational Per, Rational Floor = default) : Formula
{
    public override IEnumerable<MetricRef> Reads => Count.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var amount = Count.Read(inputs);
        if (amount.Why is { } why) return IndicatorScore.Without(amount.State, why);
        var points = Rational.Min(max, Rational.Max(Floor, max - Per * amount.Value));
        var (per, least) = (Per.ToFactor(), Floor.ToText());
        var calculation = $"max({least}, {max.ToText()} − {per} × {amount.Calculation}) = {points.ToText()}";
        return IndicatorScore.Scored(points, $"每件扣 {per} 分，最低 {least} 分：{calculation}", $"{per} points off for each, not below {least}: {calculation}");
    }
}
