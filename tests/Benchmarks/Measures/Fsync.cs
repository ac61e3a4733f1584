using System.Diagnostics;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>How often a second the disk under the databases makes 8 KB durable: every single request waits for one such write.</summary>
internal static class Fsync
{
    public static double Measure(string directory, TimeSpan time)
    {
        var path = Path.Combine(directory, "fsync-probe");
        var page = new byte[8192];
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        var (times, clock) = (0, Stopwatch.StartNew());
        for (; clock.Elapsed < time; times++)
        {
            file.Write(page);
            file.Flush(flushToDisk: true);
        }
        return times / clock.Elapsed.TotalSeconds;
    }
}
