using System.Collections.Concurrent;
using System.Diagnostics;
using CreditPlatform.Benchmarks.Load;
using Npgsql;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>
/// Looks every few milliseconds whether accepted versions stand in the table that a service answers from. Looking is by primary key and only while
/// something is awaited, so that it costs little; what it sees was visible up to <see cref="Pause"/> before.
/// </summary>
internal sealed class Watch : IDisposable
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly NpgsqlConnection _connection;
    readonly string _rows;
    readonly ConcurrentQueue<Awaited> _accepted = new();
    readonly List<double> _latencies = [];
    readonly Task _looking;
    volatile bool _lastCame;

    /// <param name="connection">Of the service's database.</param>
    /// <param name="rows">Selects id and version of the rows with an id in <c>$1</c>.</param>
    public Watch(string connection, string rows)
    {
        _rows = rows;
        _connection = new(connection);
        _connection.Open();
        _looking = Task.Factory.StartNew(Look, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public void Await(Guid id, long version, long since) => _accepted.Enqueue(new(id, version, since));

    /// <summary>Returns when all that was awaited has been seen.</summary>
    public async Task<Percentiles> FinishAsync()
    {
        _lastCame = true;
        await _looking;
        return Percentiles.Of(_latencies);
    }

    public void Dispose()
    {
        _lastCame = true;
        _connection.Dispose();
    }

    void Look()
    {
        var awaited = new List<Awaited>();
        for (var since = Stopwatch.GetTimestamp(); !_lastCame || !_accepted.IsEmpty || awaited.Count > 0; Thread.Sleep(Pause))
        {
            while (_accepted.TryDequeue(out var one))
                awaited.Add(one);
            if (!_lastCame || awaited.Count == 0)
                since = Stopwatch.GetTimestamp();
            else if (Stopwatch.GetElapsedTime(since) > Patience)
                throw new BenchmarkException($"{awaited.Count} records were not visible after {Patience.TotalSeconds} s.");
            if (awaited.Count > 0)
                awaited.RemoveAll(Seen(awaited).Contains);
        }
    }

    HashSet<Awaited> Seen(List<Awaited> awaited)
    {
        var visible = new Dictionary<Guid, long>();
        using var command = new NpgsqlCommand(_rows, _connection);
        command.Parameters.Add(new() { Value = awaited.Select(one => one.Id).ToArray() });
        using (var reader = command.ExecuteReader())
            while (reader.Read())
                visible[reader.GetGuid(0)] = reader.GetInt64(1);
        var seen = awaited.Where(one => visible.TryGetValue(one.Id, out var version) && version >= one.Version).ToHashSet();
        _latencies.AddRange(seen.Select(one => Stopwatch.GetElapsedTime(one.Since).TotalMilliseconds));
        return seen;
    }

    readonly record struct Awaited(Guid Id, long Version, long Since);
}
