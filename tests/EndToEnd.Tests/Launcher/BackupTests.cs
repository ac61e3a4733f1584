using CreditPlatform.Local;
using CreditPlatform.Local.Backup;
using Npgsql;

namespace CreditPlatform.EndToEndTests.Launcher;

/// <summary>On the shared platform: the running stack is backed up, then the backup is restored into an empty state of its own.</summary>
public sealed class BackupTests(PlatformFixture fixture) : IDisposable
{
    readonly string _file = Path.GetTempFileName();
    readonly TemporaryState _elsewhere = new();

    public void Dispose()
    {
        File.Delete(_file);
        _elsewhere.Dispose();
    }

    [Fact]
    public async Task A_backup_of_a_running_platform_is_restored_elsewhere()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await ExecuteAsync(fixture.Platform.ConnectionString("collectiondb"), "CREATE TABLE launcher_backup AS SELECT 42 AS answer", cancellation);
        var running = new LocalOptions { StateDirectory = Path.GetDirectoryName(fixture.Platform.LogDirectory)!, Say = _ => { } };

        await BackupCommand.RunAsync(running, _file, cancellation);
        await ExecuteAsync(fixture.Platform.ConnectionString("collectiondb"), "DROP TABLE launcher_backup", cancellation);
        var restored = new LocalOptions { StateDirectory = _elsewhere.Directory, PortOffset = LocalOptions.FreePortOffset(), Configuration = BuildOf.ThisAssembly };
        await RestoreCommand.RunAsync(restored, _file, confirmed: false, cancellation);

        await using var platform = await LocalPlatform.StartAsync(restored, cancellation);
        (await ExecuteAsync(platform.ConnectionString("collectiondb"), "SELECT answer FROM launcher_backup", cancellation)).ShouldBe(42);
        await Should.ThrowAsync<LocalException>(() => RestoreCommand.RunAsync(restored, _file, confirmed: true, cancellation));
    }

    static async Task<object?> ExecuteAsync(string connection, string sql, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(cancellation);
    }
}
