using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>Points along straight lines from knot to knot, and level before the first and after the last.</summary>
/// <param name="Of">The value.</param>
/// <param name="Points">Knots in rising order; at least one.</param>
public sealed record PiecewiseLinearFormula(Quantity Of, IReadOnlyList<Knot> Points) : Formula
{
    public override IEnumerable<MetricRef> Reads => Of.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var amount = Of.Read(inputs);
        if (amount.Why is { } why) return IndicatorScore.Without(amount.State, why);
        var value = amount.Value;
        var next = Points.TakeWhile(knot => knot.At < value).Count();
        if (next == 0) return Level(amount, Points[0], "≤");
        if (next == Points.Count) return Level(amount, Points[^1], "≥");
        var (a, b) = (Points[next - 1], Points[next]);
        var points = a.Gives + (b.Gives - a.Gives) * (value - a.At) / (b.At - a.At);
        var (from, to) = ($"({a.At.ToText()}, {a.Gives.ToText()})", $"({b.At.ToText()}, {b.Gives.ToText()})");
        var calculation = $"{a.Gives.ToText()} + ({b.Gives.ToText()} − {a.Gives.ToText()}) × (x − {a.At.ToText()}) ÷ ({b.At.ToText()} − {a.At.ToText()}) = {points.ToText()}";
        return IndicatorScore.Scored(
            points, $"x = {amount.Equation}，在 {from} 与 {to} 之间按直线计：{calculation}", $"x = {amount.Equation}, on the line from {from} to {to}: {calculation}");
    }

    static IndicatorScore Level(Amount amount, Knot knot, string side) => IndicatorScore.Scored(
        knot.Gives, $"x = {amount.Equation}，x {side} {knot.At.ToText()} 得 {knot.Gives.ToText()} 分", $"x = {amount.Equation}; x {side} {knot.At.ToText()} gives {knot.Gives.ToText()} points");
}
