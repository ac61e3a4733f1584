using CreditPlatform.TestSupport;
using Npgsql;

namespace CreditPlatform.GatewayTests;

public sealed class ServerTests
{
    [Fact]
    public async Task Two_databases_of_one_name_are_two()
    {
        await using var server = await PostgresServer.StartAsync();
        var first = await server.CreateDatabaseAsync("gatewaydb");
        (await server.CreateDatabaseAsync("gatewaydb")).ShouldNotBe(first);
        await using var source = NpgsqlDataSource.Create(first);
        await using var command = source.CreateCommand("select 1");
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }
}
