using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CreditPlatform.TestSupport;

/// <summary>
/// A real PostgreSQL for tests: the server that <c>CREDITPLATFORM_TEST_POSTGRES</c> names (databases are created in it and dropped at the end),
/// else a private one from the installed binaries, in a directory of its own, gone with the test process however that ends.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    public const string Variable = "CREDITPLATFORM_TEST_POSTGRES";

    // The shell ends with its standard input: so the server stops, and its directory goes, even when the test process is killed.
    // Durability is off because nothing here outlives the run.
    private const string Script =
        """
        trap '' INT TERM
        initdb -D "$1/data" -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync >&2 || exit 1
        pg_ctl -D "$1/data" -l "$1/server.log" -w -t 60 -o "-p $2 -k $1/data -h 127.0.0.1 -c max_connections=300 -c fsync=off" start >&2 \
          || { cat "$1/server.log" >&2; rm -rf "$1"; exit 1; }
        echo ready
        cat >/dev/null
        pg_ctl -D "$1/data" -m immediate stop >&2
        rm -rf "$1"
        """;

    private readonly string server;
    private readonly Process? shell;
    private readonly ConcurrentBag<string> created = [];

    private PostgresServer(string server, Process? shell) => (this.server, this.shell) = (server, shell);

    public static async Task<PostgresServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return new PostgresServer(given, null);
        var port = FreePort();
        var shell = Start(Path.Combine(Path.GetTempPath(), $"creditplatform-postgres-{Guid.NewGuid():N}"), port);
        var errors = shell.StandardError.ReadToEndAsync();
        if (await shell.StandardOutput.ReadLineAsync() != "ready")
            throw new InvalidOperationException($"PostgreSQL did not start:\n{await errors}");
        return new PostgresServer($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres", shell);
    }

    /// <summary>A new, empty database.</summary>
    /// <param name="name">Start of its name; the rest is random, because test projects may share a server.</param>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        var database = $"{name}_{Guid.NewGuid():N}";
        await Execute($"create database \"{database}\"");
        created.Add(database);
        return new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (shell is null)
        {
            foreach (var database in created)
                await Execute($"drop database if exists \"{database}\" with (force)");
            return;
        }
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // PostgreSQL refuses to run as root.
    private static Process Start(string directory, int port)
    {
        string[] words = ["sh", "-c", Script, "sh", directory, $"{port}"];
        string[] all = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. words] : words;
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["PATH"] = $"{Binaries()}:{Environment.GetEnvironmentVariable("PATH")}";
        return Process.Start(start)!;
    }

    // Debian keeps the server's programs out of the path, one directory a version.
    private static string Binaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderBy(path => int.Parse(Path.GetFileName(path))).Select(path => path + "/bin").Last()
        : "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
