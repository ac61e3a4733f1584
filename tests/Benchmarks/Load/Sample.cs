namespace CreditPlatform.Benchmarks.Load;

/// <summary>What one measurement gave.</summary>
/// <param name="Rows">Records accepted.</param>
/// <param name="Rate">Of them a second.</param>
/// <param name="Latency">Of a request.</param>
internal sealed record Sample(int Rows, double Rate, Percentiles Latency);
