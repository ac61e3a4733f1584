using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class ForwardingTests(Platform platform)
{
    private const string Trace = "0af7651916cd43dd8448eb211c80";
    private readonly GatewayHost gateway = platform.Gateway;

    [Theory]
    [InlineData("/api/v1/records", "collection", "/api/v1/records")]
    [InlineData("/api/v1/records/7/history?asOf=2026-01-01", "collection", "/api/v1/records/7/history")]
    [InlineData("/api/v1/quality/double-publicity?from=2026-01-01", "collection", "/api/v1/quality/double-publicity")]
    [InlineData("/api/v1/ledgers/7/missing", "collection", "/api/v1/ledgers/7/missing")]
    [InlineData("/api/v1/calendar/2026", "collection", "/api/v1/calendar/2026")]
    [InlineData("/api/v1/metrics/received", "scoring", "/api/v1/metrics/received")]
    [InlineData("/api/v1/operations/scoring/parked/7/replay", "scoring", "/api/v1/operations/parked/7/replay")]
    public async Task A_resource_is_answered_by_its_service(string path, string service, string inside)
    {
        using var answer = await gateway.Send(HttpMethod.Get, path, "office");
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        body.GetProperty("service").GetString().ShouldBe(service);
        body.GetProperty("path").GetString().ShouldBe(inside);
        body.GetProperty("query").GetString().ShouldBe(path.Contains('?') ? path[path.IndexOf('?')..] : "");
    }

    [Fact]
    public async Task Token_and_trace_go_with_the_request()
    {
        using var answer = await gateway.Send(HttpMethod.Post, "/api/v1/records/trace", "dept-market", JsonContent.Create(new { }), $"{Trace}0001");
        var seen = platform.Collection.Seen.Single(request => request.Path == "/api/v1/records/trace");
        seen.Authorization.ShouldStartWith("Bearer ey");
        seen.TraceParent.ShouldStartWith($"00-{Trace}0001-");
    }

    [Fact]
    public async Task A_service_is_told_the_address_and_not_what_the_client_claims_of_it()
    {
        using var answer = await gateway.Send(HttpMethod.Get, "/api/v1/public/records?code=1&trace=address", null, forwardedFor: "192.0.2.77");
        platform.Collection.Seen.Where(request => request.Path == "/api/v1/public/records").ShouldAllBe(request => request.ForwardedFor == "127.0.0.1");
    }

    [Fact]
    public async Task What_is_asked_about_a_person_stands_in_no_span()
    {
        var spans = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => spans.Enqueue($"{span.DisplayName} {string.Join(' ', span.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        using var answer = await gateway.Send(HttpMethod.Get, "/api/v1/public/records?code=990000199001010017&name=%E6%AC%A7%E9%98%B3", null, trace: $"{Trace}0009");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        spans.ShouldContain(span => span.Contains("/api/v1/public/records"));
        spans.ShouldNotContain(span => span.Contains("990000199001010017") || span.Contains("%E6%AC%A7"));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_passed_on_and_the_refusal_is_audited()
    {
        using var answer = await gateway.Send(HttpMethod.Get, "/api/v1/records/secret", null, trace: $"{Trace}0002");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        problem.GetProperty("code").GetString().ShouldBe("unauthenticated");
        problem.GetProperty("traceId").GetString().ShouldBe($"{Trace}0002");
        platform.Collection.Seen.ShouldNotContain(request => request.Path == "/api/v1/records/secret");
        (await gateway.Refusals($"{Trace}0002")).ShouldBe([("unauthenticated", "public")]);
    }

    [Fact]
    public async Task The_public_query_needs_no_token()
    {
        using var answer = await gateway.Send(HttpMethod.Get, "/api/v1/public/records?code=1", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_has_no_route_is_not_found()
    {
        using var answer = await gateway.Send(HttpMethod.Get, "/api/v1/nothing", "office");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var service = await gateway.Send(HttpMethod.Get, "/api/v1/operations/nobody/parked", "office");
        service.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_a_mebibyte_is_refused_and_audited(bool chunked)
    {
        var trace = $"{Trace}{(chunked ? "0004" : "0003")}";
        using HttpContent content = chunked ? new StreamContent(new Unmeasured()) : new ByteArrayContent(new byte[(1 << 20) + 1]);
        using var answer = await gateway.Send(HttpMethod.Post, "/api/v1/records", "dept-market", content, trace);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        problem.GetProperty("code").GetString().ShouldBe("body-too-large");
        (await gateway.Refusals(trace)).ShouldBe([("body-too-large", "dept-market")]);
    }

    [Fact]
    public async Task A_ledger_may_have_20_mebibytes()
    {
        using var file = new ByteArrayContent(new byte[20 << 20]);
        using var taken = await gateway.Send(HttpMethod.Post, "/api/v1/ledgers", "office", file, $"{Trace}0005");
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Two mebibytes, their length not told beforehand.</summary>
    private sealed class Unmeasured() : MemoryStream(new byte[2 << 20])
    {
        public override bool CanSeek => false;
    }
}
