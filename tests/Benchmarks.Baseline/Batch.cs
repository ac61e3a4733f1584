namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>Submissions of one department.</summary>
internal sealed record Batch(IReadOnlyList<Submission> Records);
