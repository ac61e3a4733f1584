namespace CreditPlatform.Local.Processes;

/// <summary>One process to keep running: a server or a service.</summary>
internal sealed record UnitSpec
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> Command { get; init; }

    public required string WorkingDirectory { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required Func<CancellationToken, Task<bool>> IsHealthy { get; init; }

    /// <summary>Which lines of the log are worth the console.</summary>
    public required Func<string, bool> IsNotable { get; init; }

    public int StopSignal { get; init; } = Signals.Terminate;

    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(90);
}
