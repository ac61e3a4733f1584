namespace CreditPlatform.Scoring.Engine;

/// <summary>What is known of a metric.</summary>
public enum ValueState
{
    /// <summary>It has a value.</summary>
    Known,

    /// <summary>Nothing is known; not zero.</summary>
    NoData,

    /// <summary>A person has yet to give it.</summary>
    Pending,
}

/// <summary>The answer to a formula that asks for a metric.</summary>
/// <param name="State">Whether there is a value.</param>
/// <param name="Value">The exact value; zero without one.</param>
public readonly record struct MetricValue(ValueState State, Rational Value)
{
    public static readonly MetricValue NoData = new(ValueState.NoData, Rational.Zero);
    public static readonly MetricValue Pending = new(ValueState.Pending, Rational.Zero);

    public static MetricValue Of(Rational value) => new(ValueState.Known, value);

    /// <summary>A count; null is no data.</summary>
    public static MetricValue Count(long? value) => value is { } number ? Of(number) : NoData;
}

/// <summary>Resolves the metrics of one body and period. It must give the same answer to the same question throughout one evaluation.</summary>
public delegate MetricValue Inputs(MetricRef metric);
