using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class AuditTests(Platform platform)
{
    private static readonly DateTimeOffset Past = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Pages_are_in_order_of_business_time_over_all_services_and_complete()
    {
        await using var collection = await StubService.StartAsync("collection");
        await using var scoring = await StubService.StartAsync("scoring");
        collection.Audit.AddRange([(1, Past), (4, Past.AddSeconds(3)), (5, Past.AddSeconds(4)), (9, Past.AddSeconds(9))]);
        scoring.Audit.AddRange([(2, Past.AddSeconds(1)), (3, Past.AddSeconds(3)), (8, Past.AddSeconds(20))]);
        await using var gateway = await platform.NewGateway(collection, scoring);
        using var own = await gateway.Send(HttpMethod.Get, "/api/v1/records", null); // leaves an entry of the gateway's own, today
        string[] expected = ["collection:1", "scoring:2", "collection:4", "scoring:3", "collection:5", "collection:9", "scoring:8", "gateway"];
        foreach (var size in new[] { 1, 2, 3, 100 })
            string.Join(" ", await Read(gateway, size)).ShouldBe(string.Join(" ", expected), $"{size} a page");
        collection.Seen.ShouldAllBe(request => request.Authorization!.StartsWith("Bearer ey"));
    }

    [Fact]
    public async Task Only_an_auditor_reads_it_and_others_are_audited()
    {
        var trace = "0af7651916cd43dd8448eb211c80aaaa";
        using var refused = await platform.Gateway.Send(HttpMethod.Get, "/api/v1/audit/events", "office", trace: trace);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await platform.Gateway.Refusals(trace)).ShouldBe([("forbidden", "office")]);
        using var odd = await platform.Gateway.Send(HttpMethod.Get, "/api/v1/audit/events?after=!", "auditor");
        odd.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<List<string>> Read(GatewayHost gateway, int size)
    {
        var read = new List<string>();
        for (var next = ""; next is not null;)
        {
            using var answer = await gateway.Send(HttpMethod.Get, $"/api/v1/audit/events?limit={size}&after={next}", "auditor");
            var page = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            page.GetProperty("unavailable").GetArrayLength().ShouldBe(0);
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(Name));
            next = page.GetProperty("next").GetString();
        }
        return read;
    }

    private static string Name(JsonElement entry) =>
        GatewayHost.Text(entry, "service") is var service && service == "gateway" ? service : $"{service}:{entry.GetProperty("position").GetInt64()}";
}
