using CreditPlatform.Local.Processes;

namespace CreditPlatform.Local.Servers;

/// <summary>pg_dump and pg_restore of the server's own version.</summary>
internal static class PostgresTool
{
    public static void Run(PostgresServer server, string name, params IReadOnlyList<string> arguments)
    {
        var connection = server.Connection(PostgresServer.User);
        Tool.Run(Path.Combine(server.Binaries, name), arguments, new Dictionary<string, string>
        {
            ["PGHOST"] = connection.Host!,
            ["PGPORT"] = $"{connection.Port}",
            ["PGUSER"] = connection.Username!,
            ["PGPASSWORD"] = connection.Password!,
        });
    }
}
