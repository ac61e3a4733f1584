using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>Points by the band a value lies in; the lower bound belongs to the band (domain.md §12 row 9).</summary>
/// <param name="Of">The value.</param>
/// <param name="Below">Points below the first band.</param>
/// <param name="Bands">Lower bounds in rising order, each with its points; at least one.</param>
public sealed record BandsFormula(Quantity Of, Rational Below, IReadOnlyList<Knot> Bands) : Formula
{
    public override IEnumerable<MetricRef> Reads => Of.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var amount = Of.Read(inputs);
        if (amount.Why is { } why) return IndicatorScore.Without(amount.State, why);
        var above = Bands.TakeWhile(band => band.At <= amount.Value).Count();
        var points = above == 0 ? Below : Bands[above - 1].Gives;
        var range = (above == 0 ? "" : $"{Bands[above - 1].At.ToText()} ≤ ") + "x" + (above == Bands.Count ? "" : $" < {Bands[above].At.ToText()}");
        return IndicatorScore.Scored(
            points, $"x = {amount.Equation}，属于 {range} 档，得 {points.ToText()} 分", $"x = {amount.Equation} lies in the band {range}: {points.ToText()} points");
    }
}
