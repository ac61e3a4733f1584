namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>The answer to an accepted record.</summary>
internal sealed record Stored(string DocumentNumber, int Version, DateTimeOffset ReceivedAt);
