using Npgsql;

namespace CreditPlatform.Local.Servers;

/// <summary>Makes and drops databases. Names come from the topology, never from outside.</summary>
internal static class Databases
{
    public static async Task EnsureAsync(PostgresServer server, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(server.Connection(PostgresServer.User).ConnectionString);
        foreach (var name in Names)
        {
            await using var exists = source.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
            exists.Parameters.Add(new() { Value = name });
            if (await exists.ExecuteScalarAsync(cancellation) is null)
                await ExecuteAsync(source, $"CREATE DATABASE {name}", cancellation);
        }
    }

    public static async Task RecreateAsync(PostgresServer server, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(server.Connection(PostgresServer.User).ConnectionString);
        foreach (var name in Names)
        {
            await ExecuteAsync(source, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", cancellation);
            await ExecuteAsync(source, $"CREATE DATABASE {name}", cancellation);
        }
    }

    public static IEnumerable<string> Names => Topology.Services.Select(service => service.Database).Distinct();

    static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
