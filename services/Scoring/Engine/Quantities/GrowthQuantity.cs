namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>Growth against an earlier value: (current − previous) ÷ previous. From zero it is 0 where it stayed zero, else the number the rule set gives.</summary>
/// <param name="Current">Value now.</param>
/// <param name="Previous">Value before.</param>
/// <param name="FromZero">Growth taken where the earlier value is zero and the later isn't; null: no data.</param>
public sealed record GrowthQuantity(SumQuantity Current, SumQuantity Previous, Rational? FromZero) : Quantity
{
    public override IEnumerable<MetricRef> Reads => [.. Current.Reads, .. Previous.Reads];

    public override Words Title => new($"{Current.Title.Zh}增长率", $"growth of {Current.Title.En}");

    public override Amount Read(Inputs inputs)
    {
        var (now, before) = (Current.Read(inputs), Previous.Read(inputs));
        if (now.State != ValueState.Known || before.State != ValueState.Known)
            return now.State == ValueState.Pending || before.State == ValueState.Known ? now : before;
        if (before.Value != Rational.Zero)
            return Amount.Of((now.Value - before.Value) / before.Value, $"({now.Calculation} − {before.Calculation}) ÷ {before.Calculation}");
        if (now.Value == Rational.Zero) return Amount.Of(Rational.Zero, "(0 → 0) 0");
        return FromZero is { } taken
            ? Amount.Of(taken, $"(0 → {now.Calculation}) {taken.ToFactor()}")
            : Amount.Without(ValueState.NoData, "上期为 0，无法计算增长率，不计分", "The earlier value is 0, so there is no growth to score");
    }
}
