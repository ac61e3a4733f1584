using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Work;

/// <summary>Does what has fallen due on the business clock. One process sweeps at a time; a clock moved forward sweeps at once.</summary>
public sealed class DueWorkSweeper(NpgsqlDataSource source, BusinessClock clock, IEnumerable<IDueWork> handlers, ILogger<DueWorkSweeper> logger)
    : BackgroundService
{
    private const long LockId = 7_031_995;
    private readonly Dictionary<string, IDueWork> byKind = handlers.ToDictionary(handler => handler.Kind);
    private readonly SemaphoreSlim oneSweep = new(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        clock.Moved += () => Sweep(stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception exception) when (PassingFault.Is(exception))
            {
                logger.LogWarning("Sweep postponed: {Reason}", exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Handles everything due now, also what becomes due by handling.</summary>
    public async Task Sweep(CancellationToken ct)
    {
        await oneSweep.WaitAsync(ct);
        try
        {
            await using var connection = await source.OpenConnectionAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await using var leader = new NpgsqlCommand($"select pg_try_advisory_xact_lock({LockId})", connection, transaction);
            if (await leader.ExecuteScalarAsync(ct) is not true)
                return;
            var tried = new HashSet<(string, string)>();
            while (await Next(tried, ct) is { } item)
            {
                tried.Add((item.Kind, item.Key));
                await HandleOne(item, ct);
            }
        }
        finally
        {
            oneSweep.Release();
        }
    }

    private async Task<Due?> Next(HashSet<(string, string)> tried, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select kind, key, scheduled from due_work where due_at <= $1 order by due_at limit $2");
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        command.Parameters.Add(new() { Value = tried.Count + 1 });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var item = new Due(reader.GetString(0), reader.GetString(1), reader.GetInt32(2));
            if (!tried.Contains((item.Kind, item.Key)) && byKind.ContainsKey(item.Kind))
                return item;
        }
        return null;
    }

    /// <summary>Work scheduled again while it was being done stays due: only the schedule that was handled is settled.</summary>
    private async Task HandleOne(Due item, CancellationToken ct)
    {
        try
        {
            if (await byKind[item.Kind].Handle(item.Key, ct) is { } again)
                await Execute("update due_work set due_at = $4, attempts = 0, last_error = null where kind = $1 and key = $2 and scheduled = $3", item, again, ct);
            else
                await Execute("delete from due_work where kind = $1 and key = $2 and scheduled = $3", item, null, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError("Due work {Kind} {Key} failed: {Reason}", item.Kind, item.Key, exception.GetType().Name);
            await Execute("update due_work set attempts = attempts + 1, last_error = $4 where kind = $1 and key = $2 and scheduled = $3", item, exception.GetType().Name, ct);
        }
    }

    private async Task Execute(string sql, Due item, object? last, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in new[] { item.Kind, item.Key, item.Scheduled, last })
            if (value is not null)
                command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(ct);
    }

    private sealed record Due(string Kind, string Key, int Scheduled);
}
