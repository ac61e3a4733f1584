using System.Collections.Concurrent;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>
/// Red when a view or the outbox stands still while events wait for it: paused by an event it cannot apply (named here),
/// or without a leader. Nothing is ever passed over, so standing still is how a fault shows.
/// </summary>
internal sealed class ProjectionHealth(NpgsqlDataSource source, IProjectionCoordinator coordinator) : IHealthCheck, IHostedService, IObserver<ShardState>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, string> faults = new();
    private readonly ConcurrentDictionary<string, (long Position, long Since)> stuck = new();
    private IDisposable? subscription;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand(
            """
            select p.name, p.last_seq_id, (select coalesce(max(seq_id), 0) from events.mt_events)
            from events.mt_event_progression p where p.name like '%:%' -- shards; the high-water agent keeps rows of its own
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var standing = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            if (StandsStill(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2)))
                standing.Add($"{reader.GetString(0)} stands at {reader.GetInt64(1)} of {reader.GetInt64(2)}");
        standing.AddRange(faults.Select(fault => $"{fault.Key} is paused: {fault.Value}"));
        return standing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(string.Join("; ", standing));
    }

    private bool StandsStill(string name, long position, long end)
    {
        var now = TimeProvider.System.GetTimestamp();
        var seen = stuck.AddOrUpdate(name, (position, now), (_, last) => last.Position == position && position < end ? last : (position, now));
        return position < end && TimeProvider.System.GetElapsedTime(seen.Since) > Patience;
    }

    public void OnNext(ShardState value)
    {
        if (value.Action == ShardAction.Paused && value.Exception is { } exception)
            faults[value.ShardName] = $"{(exception.InnerException ?? exception).GetType().Name} at event {value.Failure?.Event?.Sequence ?? value.Sequence + 1}";
        else if (value.Action == ShardAction.Updated)
            faults.TryRemove(value.ShardName, out _);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = coordinator.DaemonForMainDatabase().Tracker.Subscribe(this);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        subscription?.Dispose();
        return Task.CompletedTask;
    }
}
