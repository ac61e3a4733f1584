using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CreditPlatform.Local;
using Npgsql;

namespace CreditPlatform.Benchmarks.Report;

/// <summary>Where a run was made, and how busy it was there before.</summary>
internal static class Machine
{
    public static string Load => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    public static string Commit => $"{Git("rev-parse", "--short", "HEAD")}{(Git("status", "--porcelain", "--untracked-files=no").Length > 0 ? " and changes" : "")}";

    public static string Description { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GB; ")
        + $"{RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}";

    public static async Task<string> ServerAsync(LocalPlatform platform, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(platform.ConnectionString("collectiondb"));
        await using var command = source.CreateCommand(
            """
            select format('PostgreSQL %s, fsync=%s, synchronous_commit=%s',
                split_part(current_setting('server_version'), ' ', 1), current_setting('fsync'), current_setting('synchronous_commit'))
            """);
        return (string)(await command.ExecuteScalarAsync(ct))!;
    }

    static string Processor() => File.ReadLines("/proc/cpuinfo")
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();

    static string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, WorkingDirectory = Repository.Root })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return output.Trim();
    }
}
