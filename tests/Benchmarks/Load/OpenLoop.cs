using System.Collections.Concurrent;
using System.Diagnostics;
using CreditPlatform.Benchmarks.Documents;

namespace CreditPlatform.Benchmarks.Load;

/// <summary>Requests at a fixed pace, whether or not earlier ones are answered; each latency counts from the moment the request was due.</summary>
internal static class OpenLoop
{
    public const int PerSecond = 100;

    /// <param name="connection">Lets enough requests through at once.</param>
    /// <param name="supply">Holds enough documents.</param>
    /// <param name="time">How long.</param>
    /// <param name="accepted">Told of each answer's body and of the time stamp at which its request was due.</param>
    /// <param name="ct">Ends the run.</param>
    public static async Task<Percentiles> RunAsync(Connection connection, Supply supply, TimeSpan time, Action<byte[], long> accepted, CancellationToken ct)
    {
        var latencies = new ConcurrentBag<double>();
        var sent = new List<Task>();
        await Task.Factory.StartNew(Pace, ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(sent);
        return Percentiles.Of(latencies);

        // On a thread of its own: a timer of the thread pool is late when the pool is busy.
        void Pace()
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < time.TotalSeconds * PerSecond; i++)
            {
                var due = start + i * Stopwatch.Frequency / PerSecond;
                while (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } rest)
                    Thread.Sleep((int)Math.Ceiling(rest.TotalMilliseconds));
                var document = supply.Next()!;
                sent.Add(Task.Run(() => SendAsync(document, due), ct));
            }
        }

        async Task SendAsync(Document document, long due)
        {
            var answer = await connection.PostAsync("api/v1/records", document.Client, document.Body, ct);
            latencies.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
            accepted(answer, due);
        }
    }
}
