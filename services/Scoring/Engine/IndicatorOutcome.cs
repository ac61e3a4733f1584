namespace CreditPlatform.Scoring.Engine;

/// <summary>An indicator in a result.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Score">What it came to.</param>
/// <param name="Inputs">The values it was given; empty where it doesn't apply.</param>
public sealed record IndicatorOutcome(Indicator Indicator, IndicatorScore Score, IReadOnlyList<InputRead> Inputs);

/// <summary>A value that was given to a formula.</summary>
/// <param name="Metric">What was asked for.</param>
/// <param name="Value">What was answered.</param>
public sealed record InputRead(MetricRef Metric, MetricValue Value);
