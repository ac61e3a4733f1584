using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>So many points for each thing counted, up to the most there are: min(max, per × count).</summary>
/// <param name="Of">What is counted.</param>
/// <param name="Per">Points for each.</param>
public sealed record CountFormula(Quantity Of, Rational Per) : Formula
{
    public override IEnumerable<MetricRef> Reads => Of.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var amount = Of.Read(inputs);
        if (amount.Why is { } why) return IndicatorScore.Without(amount.State, why);
        var points = Within(Per * amount.Value, max);
        var (per, most) = (Per.ToFactor(), max.ToText());
        var calculation = $"min({most}, {per} × {amount.Calculation}) = {points.ToText()}";
        return IndicatorScore.Scored(points, $"每项 {per} 分，最高 {most} 分：{calculation}", $"{per} points for each, at most {most}: {calculation}");
    }
}
