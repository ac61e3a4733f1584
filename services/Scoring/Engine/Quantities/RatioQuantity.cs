namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>One number divided by another. A zero denominator is no data, never 100 %: the sources are silent about it (domain.md §2.5).</summary>
/// <param name="Numerator">Above the line.</param>
/// <param name="Denominator">Below the line.</param>
public sealed record RatioQuantity(SumQuantity Numerator, SumQuantity Denominator) : Quantity
{
    public override IEnumerable<MetricRef> Reads => [.. Numerator.Reads, .. Denominator.Reads];

    public override Words Title => new($"{Numerator.Title.Zh} ÷ {Denominator.Title.Zh}", $"{Numerator.Title.En} ÷ {Denominator.Title.En}");

    public override Amount Read(Inputs inputs)
    {
        var (above, below) = (Numerator.Read(inputs), Denominator.Read(inputs));
        if (above.State != ValueState.Known || below.State != ValueState.Known)
            return above.State == ValueState.Pending || below.State == ValueState.Known ? above : below;
        return below.Value == Rational.Zero
            ? Amount.Without(ValueState.NoData, "分母为 0，不计分（无数据，不按满分计）", "The denominator is 0, so nothing is scored (no data, not full points)")
            : Amount.Of(above.Value / below.Value, $"{above.Calculation} ÷ {below.Calculation}");
    }
}
