using System.Diagnostics;
using CreditPlatform.Local;
using Npgsql;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>Waits until views and Scoring have taken in all that was accepted, so that one measurement does not pay for another.</summary>
internal static class Settled
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> WaitAsync(LocalPlatform platform, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await using var collection = NpgsqlDataSource.Create(platform.ConnectionString("collectiondb"));
        await using var scoring = NpgsqlDataSource.Create(platform.ConnectionString("scoringdb"));
        var end = await Number(collection, "select coalesce(max(seq_id), 0) from events.mt_events", ct);
        while (await Number(collection, "select coalesce(min(last_seq_id), 0) from events.mt_event_progression where name like '%:%'", ct) < end
            || await Number(scoring, "select coalesce(max(position), 0) from consumed_positions where source = 'collection'", ct) < end)
        {
            if (clock.Elapsed > Patience)
                throw new BenchmarkException($"Views or Scoring had not caught up after {Patience.TotalMinutes} minutes.");
            await Task.Delay(20, ct);
        }
        return clock.Elapsed;
    }

    static async Task<long> Number(NpgsqlDataSource source, string sql, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
