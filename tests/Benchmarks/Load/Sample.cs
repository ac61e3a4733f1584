namespace CreditPlatform.Benchmarks.Load;

/// <summary>What one measurement gave.</summary>
/// <param name="Rate">Requests or rows a second.</param>
/// <param name="Latency">Of a request.</param>
internal sealed record Sample(double Rate, Percentiles Latency);
