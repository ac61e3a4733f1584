using CreditPlatform.Local;

namespace CreditPlatform.Benchmarks.Stack;

/// <summary>The whole platform as its launcher starts it, empty, in a directory of its own, and the baseline beside it on the same servers.</summary>
internal sealed class RunningStack : IAsyncDisposable
{
    readonly BaselineProcesses _baseline;

    RunningStack(LocalPlatform platform, BaselineProcesses baseline) => (Platform, _baseline) = (platform, baseline);

    public LocalPlatform Platform { get; }

    public Uri BaselineGateway => _baseline.Gateway;

    public string BaselineDatabase => _baseline.ConnectionString;

    public static async Task<RunningStack> StartAsync(CancellationToken ct)
    {
        // The quota of a client is not what is measured; both gateways inherit this.
        Environment.SetEnvironmentVariable("Quotas__RequestsPerMinute", "1000000000");
        var platform = await LocalPlatform.StartAsync(new()
        {
            StateDirectory = Path.Combine(new LocalOptions().StateDirectory, "benchmarks"),
            PortOffset = LocalOptions.FreePortOffset(),
            Fresh = true,
        }, ct);
        try
        {
            return new(platform, await BaselineProcesses.StartAsync(platform, ct));
        }
        catch
        {
            await platform.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops everything; data and keys go, the logs stay.</summary>
    public async ValueTask DisposeAsync()
    {
        await _baseline.DisposeAsync();
        await Platform.DisposeAsync();
        Platform.Workspace.Forget();
    }
}
