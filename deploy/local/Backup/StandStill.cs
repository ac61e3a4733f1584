using System.Diagnostics;
using System.Globalization;
using CreditPlatform.Local.Servers;

namespace CreditPlatform.Local.Backup;

/// <summary>PostgreSQL runs and nothing else does: no event is written, published or consumed while this is held.</summary>
internal sealed class StandStill : IAsyncDisposable
{
    readonly Func<Task> _leave;

    StandStill(Workspace workspace, PostgresServer postgres, Func<Task> leave) => (Workspace, Postgres, _leave) = (workspace, postgres, leave);

    public Workspace Workspace { get; }

    public PostgresServer Postgres { get; }

    public static async Task<StandStill> EnterAsync(LocalOptions options, CancellationToken cancellation) =>
        await Instance.TryOpenAsync(options) is { } stopped
            ? await StartPostgresAsync(stopped, cancellation)
            : await PauseRunningAsync(new Workspace(options), cancellation);

    public static async Task<StandStill> StartPostgresAsync(Instance instance, CancellationToken cancellation)
    {
        if (instance.Postgres is not { } server)
            throw new LocalException("The databases were given from outside: back them up with their own tools.");
        Ports.EnsureFree(instance.Ports.OfPostgres);
        server.EnsureCluster();
        var unit = instance.Add(server.Unit);
        var still = new StandStill(instance.Workspace, server, async () =>
        {
            await unit.StopAsync();
            instance.Dispose();
        });
        try
        {
            await unit.StartAsync(cancellation);
            await Databases.EnsureAsync(server, cancellation);
            return still;
        }
        catch
        {
            await still.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => new(_leave());

    static async Task<StandStill> PauseRunningAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (OuterServers.GiveDatabases)
            throw new LocalException("The databases were given from outside: back them up with their own tools.");
        var pause = new Pause(workspace);
        pause.Ask();
        await UntilAsync(() => pause.IsGranted, "did not stand still", cancellation);
        return new(workspace, new(workspace, RunningPort(workspace)), async () =>
        {
            pause.Withdraw();
            await UntilAsync(() => !pause.IsGranted, "did not go on", CancellationToken.None);
        });
    }

    /// <summary>The running launcher may have been given another port than this one.</summary>
    static int RunningPort(Workspace workspace) => int.Parse(
        File.ReadLines(Path.Combine(workspace.PostgresHome, "data", "postmaster.pid")).ElementAt(3), CultureInfo.InvariantCulture);

    static async Task UntilAsync(Func<bool> condition, string complaint, CancellationToken cancellation)
    {
        for (var clock = Stopwatch.StartNew(); !condition(); await Task.Delay(100, cancellation))
            if (clock.Elapsed > TimeSpan.FromMinutes(2))
                throw new LocalException($"The running platform {complaint} within two minutes; see its console.");
    }
}
