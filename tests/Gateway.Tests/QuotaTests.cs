using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class QuotaTests(Platform platform)
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_its_quota_a_client_waits_and_others_do_not_and_one_entry_a_minute_is_audited()
    {
        await using var gateway = await Start(("Quotas:RequestsPerMinute", "3"), ("Quotas:Clients:auditor", "100"));
        var token = await gateway.Token("dept-market");
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 6; i++)
            answers.Add(await Ask(gateway, token));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(3);
        var refused = answers[^1];
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await refused.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("code").GetString().ShouldBe("rate-limited");
        (await Ask(gateway, await gateway.Token("office"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var trail = await gateway.Send(HttpMethod.Get, "/api/v1/audit/events?actor=dept-market", "auditor");
        (await trail.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("items").EnumerateArray()
            .Count(entry => GatewayHost.Text(entry.GetProperty("details"), "code") == "rate-limited")
            .ShouldBeInRange(1, 2); // a minute may turn in between
    }

    [Fact]
    public async Task The_public_query_and_the_token_endpoint_have_limits_of_their_own_per_address()
    {
        await using var gateway = await Start(("Quotas:PublicPerMinute", "2"), ("Quotas:TokensPerMinute", "2"));
        for (var i = 0; i < 2; i++)
        {
            (await gateway.Http.GetAsync(new Uri("/api/v1/public/records", UriKind.Relative), ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await gateway.AskToken("office")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        (await gateway.Http.GetAsync(new Uri("/api/v1/public/records", UriKind.Relative), ct)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        using var token = await gateway.AskToken("office");
        token.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var body = await token.Content.ReadFromJsonAsync<JsonElement>(ct);
        body.GetProperty("error").GetString().ShouldBe("temporarily_unavailable");
        body.GetProperty("code").GetString().ShouldBe("rate-limited");
        (await gateway.Http.GetAsync(new Uri("/health", UriKind.Relative), ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<GatewayHost> Start(params (string, string)[] quotas) => GatewayHost.Start(
        await platform.Postgres.CreateDatabaseAsync("gatewaydb"),
        new Dictionary<string, string> { ["collection"] = platform.Collection.Address }, more: quotas);

    private async Task<HttpResponseMessage> Ask(GatewayHost gateway, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/records");
        request.Headers.Authorization = new("Bearer", token);
        return await gateway.Http.SendAsync(request, ct);
    }
}
