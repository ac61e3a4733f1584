using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class ProductionTests(Platform platform)
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere/elsewhere")]
    public async Task Without_its_keys_it_does_not_start(string directory)
    {
        var database = await platform.Postgres.CreateDatabaseAsync("gatewaydb");
        var fault = Should.Throw<InvalidOperationException>(() => GatewayHost.Start(
            database, new Dictionary<string, string>(), "Production", null, ("Keys:Directory", directory)));
        fault.Message.ShouldContain("Keys:Directory");
    }

    [Fact]
    public async Task With_them_it_has_no_demo_clients_no_clock_and_no_plain_http_unless_tls_ends_before_it()
    {
        var made = platform.Gateway.Directory; // keys made in Development stand in for real ones
        await using var plain = await Start(made);
        (await Error(plain)).ShouldBe("invalid_request");
        await using var behindProxy = await Start(made, ("Proxy:TerminatesTls", "true"));
        (await Error(behindProxy)).ShouldBe("invalid_client");
        foreach (var path in new[] { "/dev/clock", "/api/v1/dev/clock" })
        {
            using var read = await plain.Http.GetAsync(new Uri(path, UriKind.Relative), ct);
            read.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            using var moved = await plain.Http.PutAsJsonAsync(path, new { now = DateTimeOffset.UtcNow.AddDays(1) }, ct);
            moved.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<GatewayHost> Start(string keys, params (string, string)[] more) => GatewayHost.Start(
        await platform.Postgres.CreateDatabaseAsync("gatewaydb"), new Dictionary<string, string>(), "Production", keys, more);

    private async Task<string?> Error(GatewayHost gateway)
    {
        using var answer = await gateway.AskToken("office", platform.Gateway.Secret("office"));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("error").GetString();
    }
}
