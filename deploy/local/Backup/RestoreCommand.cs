using CreditPlatform.Local.Processes;
using CreditPlatform.Local.Servers;

namespace CreditPlatform.Local.Backup;

/// <summary>Replaces all data of a stopped platform by that of a backup. Nothing is touched before the backup has been read whole.</summary>
internal static class RestoreCommand
{
    public static async Task RunAsync(LocalOptions options, string file, bool confirmed, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        if (!File.Exists(file))
            throw new LocalException($"There is no {file}.");
        var instance = await Instance.OpenAsync(options);
        var workspace = instance.Workspace;
        if (Directory.Exists(workspace.PostgresHome) && !confirmed)
        {
            instance.Dispose();
            throw new LocalException($"{workspace.State} holds data, all of which a restore replaces. Say --yes to do it.");
        }
        await using var still = await StandStill.StartPostgresAsync(instance, cancellation);
        var scratch = workspace.Scratch("restore");
        try
        {
            Archive.Extract(file, scratch);
            var manifest = Manifest.Read(scratch);
            await Databases.RecreateAsync(still.Postgres, cancellation);
            foreach (var name in manifest.Databases)
                PostgresTool.Run(still.Postgres, "pg_restore", "--exit-on-error", $"--dbname={name}", Path.Combine(scratch, Parts.Databases, name));
            ReplaceParts(workspace, scratch);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
        options.Say($"Restored from {file}.");
    }

    static void ReplaceParts(Workspace workspace, string scratch)
    {
        foreach (var (path, name) in Parts.Of(workspace))
        {
            Tool.Run("rm", ["-rf", path]);
            var saved = Path.Combine(scratch, name);
            if (Path.Exists(saved))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                Tool.Run("mv", [saved, path]); // unlike Directory.Move, across file systems too
            }
        }
        ServerUser.RabbitMq.Own(workspace.RabbitHome);
    }
}
