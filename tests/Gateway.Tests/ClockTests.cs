using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class ClockTests(Platform platform)
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_clock_moves_everywhere_forward_only_and_survives_a_restart()
    {
        await using var collection = await StubService.StartAsync("collection");
        await using var scoring = await StubService.StartAsync("scoring");
        var services = new Dictionary<string, string> { ["collection"] = collection.Address, ["scoring"] = scoring.Address };
        var database = await platform.Postgres.CreateDatabaseAsync("gatewaydb");
        var to = DateTimeOffset.UtcNow.AddDays(40);
        string directory;
        await using (var gateway = GatewayHost.Start(database, services))
        {
            directory = gateway.Directory;
            using var moved = await gateway.Http.PutAsJsonAsync("/api/v1/dev/clock", new { now = to }, ct);
            moved.StatusCode.ShouldBe(HttpStatusCode.OK);
            collection.Clock.ShouldBe(to);
            scoring.Clock.ShouldBe(to);
            using var back = await gateway.Http.PutAsJsonAsync("/dev/clock", new { now = to.AddDays(-1) }, ct);
            back.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await back.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("code").GetString().ShouldBe("clock-backwards");
            collection.Clock.ShouldBe(to);
            (await gateway.AskToken("office")).StatusCode.ShouldBe(HttpStatusCode.OK); // tokens stay on real time
            using var records = await gateway.Send(HttpMethod.Get, "/api/v1/records", "office");
            records.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        await using var restarted = GatewayHost.Start(database, services, directory: directory);
        var reading = await restarted.Http.GetFromJsonAsync<JsonElement>("/dev/clock", ct);
        reading.GetProperty("now").GetDateTimeOffset().ShouldBeInRange(to, to.AddMinutes(5));
    }
}
