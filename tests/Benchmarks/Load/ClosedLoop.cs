using System.Diagnostics;

namespace CreditPlatform.Benchmarks.Load;

/// <summary>Clients that each send the next request when the last is answered.</summary>
internal static class ClosedLoop
{
    /// <param name="connect">Makes a client's own connection.</param>
    /// <param name="clients">How many.</param>
    /// <param name="time">How long. It ends earlier when there is nothing left to send.</param>
    /// <param name="act">One request; returns how many rows it brought, 0 where nothing is left.</param>
    /// <param name="ct">Ends the run.</param>
    public static async Task<Sample> RunAsync(
        Func<Connection> connect, int clients, TimeSpan time, Func<Connection, CancellationToken, Task<int>> act, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(ClientAsync, ct)));
        var elapsed = clock.Elapsed;
        var rows = done.Sum(client => client.Rows);
        return new(rows, rows / elapsed.TotalSeconds, Percentiles.Of(done.SelectMany(client => client.Latencies)));

        async Task<(int Rows, List<double> Latencies)> ClientAsync()
        {
            using var connection = connect();
            var (own, latencies) = (0, new List<double>());
            while (clock.Elapsed < time)
            {
                var start = Stopwatch.GetTimestamp();
                var brought = await act(connection, ct);
                if (brought == 0)
                    break;
                latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                own += brought;
            }
            return (own, latencies);
        }
    }
}
