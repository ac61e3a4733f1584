using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

/// <summary>One service goes away; what needs it says so, everything else goes on; when it is back so is all of it.</summary>
public sealed class OutageTests(Platform platform)
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_is_away_is_named_and_hinders_no_other()
    {
        await using var collection = await StubService.StartAsync("collection");
        var scoring = await StubService.StartAsync("scoring");
        await using var gateway = await platform.NewGateway(collection, scoring);
        (await Health(gateway)).ShouldBe(("Healthy", "Healthy"));
        await scoring.DisposeAsync();

        using var answer = await gateway.Send(HttpMethod.Get, "/api/v1/metrics/received", "office");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await Body(answer)).GetProperty("code").GetString().ShouldBe("unavailable");

        using var other = await gateway.Send(HttpMethod.Get, "/api/v1/records", "office");
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Health(gateway)).ShouldBe(("Degraded", "Degraded"));
        using var trail = await gateway.Send(HttpMethod.Get, "/api/v1/audit/events", "auditor");
        (await Body(trail)).GetProperty("unavailable").EnumerateArray().Single().GetString().ShouldBe("scoring");
        var described = await gateway.Http.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json", ct);
        described.GetProperty("x-unavailable").EnumerateArray().Single().GetString().ShouldBe("scoring");

        await MoveAndBack(gateway, collection, new Uri(scoring.Address).Port);
    }

    private async Task MoveAndBack(GatewayHost gateway, StubService collection, int port)
    {
        var to = DateTimeOffset.UtcNow.AddDays(3);
        using var refused = await gateway.Http.PutAsJsonAsync("/dev/clock", new { now = to }, ct);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Body(refused)).GetProperty("detail").GetString().ShouldBe("scoring");
        await using var back = await StubService.StartAsync("scoring", port);
        using var again = await gateway.Http.PutAsJsonAsync("/dev/clock", new { now = to }, ct);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        back.Clock.ShouldBe(to);
        collection.Clock.ShouldBe(to);
        (await Health(gateway)).ShouldBe(("Healthy", "Healthy"));
    }

    private async Task<JsonElement> Body(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(ct);

    private async Task<(string Gateway, string Scoring)> Health(GatewayHost gateway)
    {
        using var answer = await gateway.Http.GetAsync(new Uri("/health", UriKind.Relative), ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = (await answer.Content.ReadFromJsonAsync<JsonNode>(ct))!;
        return (body["status"]!.GetValue<string>(), body["checks"]!["scoring"]!["status"]!.GetValue<string>());
    }
}
