using CreditPlatform.Local.Processes;
using Npgsql;

namespace CreditPlatform.Local.Servers;

/// <summary>A private PostgreSQL: made on first use, password for every connection, loopback only, no socket files.</summary>
internal sealed class PostgresServer(Workspace workspace, int port)
{
    public const string Name = "postgres";
    public const string User = "postgres";

    /// <summary>The fast shutdown, which does not wait for clients to leave.</summary>
    public const int StopSignal = Signals.Interrupt;

    readonly string _password = Secret.ReadOrCreate(workspace.PostgresPassword);

    public string DataDirectory { get; } = Path.Combine(workspace.PostgresHome, "data");

    public string Binaries => PostgresBinaries.Find(DataDirectory);

    public NpgsqlConnectionStringBuilder Connection(string database) =>
        new() { Host = "127.0.0.1", Port = port, Username = User, Password = _password, Database = database };

    public UnitSpec Unit => new()
    {
        Name = Name,
        Command = ServerUser.Postgres.Command(Path.Combine(Binaries, "postgres"), "-D", DataDirectory,
            "-c", $"port={port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "max_connections=200", "-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB",
            // A first load fills empty tables in seconds; plans made for empty tables cost ten times the work until statistics follow.
            "-c", "autovacuum_naptime=5s"),
        WorkingDirectory = "/",
        Environment = new Dictionary<string, string>(),
        IsHealthy = AnswersAsync,
        IsNotable = IsNotable,
        StopSignal = StopSignal,
    };

    /// <summary>Made beside and moved into place, so that an interrupted first start leaves nothing half made.</summary>
    public void EnsureCluster()
    {
        if (Directory.Exists(DataDirectory))
            return;
        var unfinished = DataDirectory + ".unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        var passwordFile = Path.Combine(workspace.PostgresHome, "password");
        Directory.CreateDirectory(workspace.PostgresHome);
        Secret.Write(passwordFile, _password);
        ServerUser.Postgres.Own(workspace.PostgresHome);
        ServerUser.Postgres.Run(Path.Combine(Binaries, "initdb"), "-D", unfinished, "-U", User,
            "--auth=scram-sha-256", $"--pwfile={passwordFile}", "-E", "UTF8", "--locale=C.UTF-8");
        File.Delete(passwordFile);
        Directory.Move(unfinished, DataDirectory);
    }

    /// <summary>"the database system is starting up" and its like only say that somebody, this launcher first, asked too early.</summary>
    static bool IsNotable(string line) =>
        line.Contains(" PANIC: ", StringComparison.Ordinal)
        || (line.Contains(" FATAL: ", StringComparison.Ordinal) && !line.Contains("the database system is", StringComparison.Ordinal));

    async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection(User).ConnectionString)
            {
                Pooling = false,
                Timeout = 2,
            }.ConnectionString);
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }
}
