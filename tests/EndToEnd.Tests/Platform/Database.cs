using CreditPlatform.Local;
using Npgsql;

namespace CreditPlatform.EndToEndTests.Platform;

/// <summary>A look behind the scenes, where a test must break something or search everything.</summary>
internal static class Database
{
    public static async Task<long> Count(LocalPlatform platform, string database, string sql) =>
        (long)(await Query(platform, database, sql)).Single()[0]!;

    public static async Task Execute(LocalPlatform platform, string database, string sql)
    {
        await using var source = Source(platform, database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<List<object?[]>> Query(LocalPlatform platform, string database, string sql)
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var source = Source(platform, database);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(cancelled);
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(cancelled))
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }
        return rows;
    }

    public static NpgsqlDataSource Source(LocalPlatform platform, string database) =>
        NpgsqlDataSource.Create(platform.ConnectionString(database) + ";Pooling=false;Command Timeout=60");
}
