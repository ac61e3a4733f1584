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
            catch (NpgsqlException exception)
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
                tried.Add(item);
                await HandleOne(item.Kind, item.Key, ct);
            }
        }
        finally
        {
            oneSweep.Release();
        }
    }

    private async Task<(string Kind, string Key)?> Next(HashSet<(string, string)> tried, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select kind, key from due_work where due_at <= $1 order by due_at limit $2");
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        command.Parameters.Add(new() { Value = tried.Count + 1 });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var item = (reader.GetString(0), reader.GetString(1));
            if (!tried.Contains(item) && byKind.ContainsKey(item.Item1))
                return item;
        }
        return null;
    }

    private async Task HandleOne(string kind, string key, CancellationToken ct)
    {
        try
        {
            if (await byKind[kind].Handle(key, ct) is { } again)
                await Execute("update due_work set due_at = $3, attempts = 0, last_error = null where kind = $1 and key = $2", kind, key, again, ct);
            else
                await Execute("delete from due_work where kind = $1 and key = $2", kind, key, null, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError("Due work {Kind} {Key} failed: {Reason}", kind, key, exception.GetType().Name);
            await Execute("update due_work set attempts = attempts + 1, last_error = $3 where kind = $1 and key = $2", kind, key, exception.GetType().Name, ct);
        }
    }

    private async Task Execute(string sql, string kind, string key, object? third, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = kind });
        command.Parameters.Add(new() { Value = key });
        if (third is not null)
            command.Parameters.Add(new() { Value = third });
        await command.ExecuteNonQueryAsync(ct);
    }
}
