namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>One metric, or several added up. One without a value leaves the sum without one.</summary>
/// <param name="Metrics">At least one.</param>
public sealed record SumQuantity(IReadOnlyList<MetricRef> Metrics) : Quantity
{
    public override IEnumerable<MetricRef> Reads => Metrics;

    public override Words Title => new(string.Join(" + ", Metrics.Select(metric => metric.Title.Zh)), string.Join(" + ", Metrics.Select(metric => metric.Title.En)));

    public override Amount Read(Inputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var (sum, parts) = (Rational.Zero, new List<string>(Metrics.Count));
        foreach (var metric in Metrics)
        {
            var read = inputs(metric);
            if (read.State == ValueState.Pending)
                return Amount.Without(read.State, $"“{metric.Title.Zh}”尚待评定", $"“{metric.Title.En}” is still to be judged");
            if (read.State == ValueState.NoData)
                return Amount.Without(read.State, $"“{metric.Title.Zh}”无数据，不计分", $"There is no data for “{metric.Title.En}”, so nothing is scored");
            sum += read.Value;
            parts.Add(read.Value.ToFactor());
        }

        return Amount.Of(sum, parts.Count == 1 ? parts[0] : $"({string.Join(" + ", parts)})");
    }
}
