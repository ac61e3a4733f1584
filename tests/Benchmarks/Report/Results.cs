using CreditPlatform.Benchmarks.Load;
using CreditPlatform.Benchmarks.Stack;

namespace CreditPlatform.Benchmarks.Report;

/// <summary>One value a measure, side and round.</summary>
internal sealed class Results
{
    readonly Dictionary<(string Measure, string Side), List<double>> _values = [];

    public void Add(string measure, string side, double value)
    {
        if (!_values.TryGetValue((measure, side), out var values))
            _values[(measure, side)] = values = [];
        values.Add(value);
        Console.WriteLine($"  {side,-8} {measure,-46} {Spread.Of([value])!.Text}");
    }

    public void Add(string measure, string side, Percentiles latency)
    {
        Add($"{measure} p50", side, latency.P50);
        Add($"{measure} p95", side, latency.P95);
        Add($"{measure} p99", side, latency.P99);
    }

    public Spread? Of(string measure, string side) => Spread.Of(Values(measure, side));

    /// <summary>Platform ÷ baseline, round by round: what the two had to share with others in a round they shared alike.</summary>
    public Spread? Ratio(string measure) =>
        Spread.Of([.. Values(measure, Side.Platform).Zip(Values(measure, Side.Baseline), (platform, baseline) => platform / baseline)]);

    /// <summary>One measure ÷ another of the same round.</summary>
    public Spread? Ratio(string measure, string side, string to, string toSide) =>
        Spread.Of([.. Values(measure, side).Zip(Values(to, toSide), (one, other) => one / other)]);

    List<double> Values(string measure, string side) => _values.GetValueOrDefault((measure, side)) ?? [];
}
