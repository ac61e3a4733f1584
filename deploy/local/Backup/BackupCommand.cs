using CreditPlatform.Local.Servers;

namespace CreditPlatform.Local.Backup;

/// <summary>
/// Everything into one tar file. A running platform stands still meanwhile: all databases and the broker's queues must be of one
/// moment, or a restored consumer would know records its source has never heard of.
/// </summary>
internal static class BackupCommand
{
    public static async Task RunAsync(LocalOptions options, string file, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        await using var still = await StandStill.EnterAsync(options, cancellation);
        var scratch = still.Workspace.Scratch("backup");
        try
        {
            var names = Databases.Names.ToList();
            new Manifest(Manifest.CurrentFormat, DateTimeOffset.UtcNow, names).Write(scratch);
            var dumps = Directory.CreateDirectory(Path.Combine(scratch, Parts.Databases)).FullName;
            foreach (var name in names)
                PostgresTool.Run(still.Postgres, "pg_dump", "--format=custom", $"--file={Path.Combine(dumps, name)}", name);
            Archive.Write(file, [(Path.Combine(scratch, Manifest.Name), Manifest.Name), (dumps, Parts.Databases), .. Parts.Of(still.Workspace)]);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
        options.Say($"Saved to {file} ({new FileInfo(file).Length / 1024} KiB). It holds the keys too: keep it as safe as the platform.");
    }
}
