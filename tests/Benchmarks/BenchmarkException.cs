namespace CreditPlatform.Benchmarks;

/// <summary>Something that makes a run's figures worthless.</summary>
public sealed class BenchmarkException : Exception
{
    public BenchmarkException() { }

    public BenchmarkException(string message) : base(message) { }

    public BenchmarkException(string message, Exception innerException) : base(message, innerException) { }
}
