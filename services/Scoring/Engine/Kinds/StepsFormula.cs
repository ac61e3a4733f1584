using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>Nothing up to a threshold; above it a base and so much more for each complete step: min(max, base + add × ⌊(x − above) ÷ width⌋).</summary>
/// <param name="Of">The value.</param>
/// <param name="Above">Threshold; a value equal to it gives nothing.</param>
/// <param name="Base">Points above the threshold.</param>
/// <param name="Width">Width of a step.</param>
/// <param name="Add">Points for each complete step.</param>
public sealed record StepsFormula(Quantity Of, Rational Above, Rational Base, Rational Width, Rational Add) : Formula
{
    public override IEnumerable<MetricRef> Reads => Of.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var amount = Of.Read(inputs);
        if (amount.Why is { } why) return IndicatorScore.Without(amount.State, why);
        var start = Above.ToText();
        if (amount.Value <= Above)
            return IndicatorScore.Scored(Rational.Zero, $"x = {amount.Equation}，未超过 {start}，得 0 分", $"x = {amount.Equation} is not above {start}: 0 points");
        var steps = new Rational(((amount.Value - Above) / Width).Floor(), 1);
        var points = Within(Base + Add * steps, max);
        var calculation = $"min({max.ToText()}, {Base.ToText()} + {Add.ToFactor()} × {steps.ToText()}) = {points.ToText()}";
        return IndicatorScore.Scored(
            points, $"x = {amount.Equation}，超过 {start} 后每满 {Width.ToText()} 为一级，共 {steps.ToText()} 级：{calculation}",
            $"x = {amount.Equation}, {steps.ToText()} complete steps of {Width.ToText()} above {start}: {calculation}");
    }
}
