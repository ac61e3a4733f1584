using CreditPlatform.Local;
using Npgsql;

namespace CreditPlatform.EndToEndTests.Launcher;

public sealed class ServerRestartTests(PlatformFixture fixture)
{
    LocalPlatform Platform => fixture.Platform;

    [Fact]
    public async Task A_killed_server_comes_back_with_its_data()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await ExecuteAsync("CREATE TABLE launcher_restart (i int); INSERT INTO launcher_restart VALUES (1)", cancellation);

        await Platform.Kill("postgres");
        await Platform.Start("postgres", cancellation);

        await ExecuteAsync("DROP TABLE launcher_restart", cancellation);
    }

    [Fact]
    public async Task A_killed_service_stays_down_until_it_is_started()
    {
        await Platform.Kill("scoring");
        using var http = new HttpClient();
        await Should.ThrowAsync<HttpRequestException>(
            () => http.GetAsync(new Uri(Platform.ServiceAddress("scoring"), "health"), TestContext.Current.CancellationToken));

        await Platform.Start("scoring", TestContext.Current.CancellationToken);

        Platform.LogOf("scoring").ShouldContain("Now listening on");
    }

    async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(Platform.ConnectionString("scoringdb") + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
