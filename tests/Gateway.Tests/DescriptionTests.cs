using System.Net;
using System.Text.Json.Nodes;
using CreditPlatform.Gateway.Description;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class DescriptionTests(Platform platform)
{
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_document_describes_every_service_and_how_to_get_a_token()
    {
        await using var collection = await StubService.StartAsync("collection");
        await using var scoring = await StubService.StartAsync("scoring");
        collection.Description = Part("/api/v1/records", "string", "/dev/clock", "/api/v1/audit/events");
        scoring.Description = Part("/api/v1/metrics/{metric}", "integer", "/api/v1/operations/parked");
        await using var gateway = await platform.NewGateway(collection, scoring);
        var document = JsonNode.Parse(await gateway.Http.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), ct))!;
        document["paths"]!.AsObject().Select(path => path.Key).ShouldBe(
            ["/connect/token", "/api/v1/audit/events", "/api/v1/records", "/api/v1/metrics/{metric}", "/api/v1/operations/scoring/parked"]);
        document["paths"]!["/api/v1/audit/events"]!["get"]!["summary"]!.GetValue<string>().ShouldContain("over all services");
        document["components"]!["securitySchemes"]!["oauth2"]!["flows"]!["clientCredentials"]!["tokenUrl"]!.GetValue<string>().ShouldBe("/connect/token");
        document["x-unavailable"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_component_of_the_same_name_is_shared_when_it_is_the_same_and_renamed_with_what_refers_to_it_when_not()
    {
        var merge = new DescriptionMerge([]);
        merge.Add("collection", Part("/api/v1/records", "string"), path => Routes.Outside("collection", path));
        merge.Add("scoring", Part("/api/v1/metrics", "integer"), path => Routes.Outside("scoring", path));
        merge.Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ShouldBe(["Problem", "Leaf", "Tree", "ScoringLeaf", "ScoringTree"]);
        Schema(merge.Document, "/api/v1/records").ShouldBe("#/components/schemas/Tree");
        Schema(merge.Document, "/api/v1/metrics").ShouldBe("#/components/schemas/ScoringTree");
        merge.Document["components"]!["schemas"]!["ScoringTree"]!["items"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/ScoringLeaf");
    }

    [Theory]
    [InlineData("/docs")]
    [InlineData("/api/v1/docs")]
    public async Task The_page_loads_nothing_from_elsewhere(string path)
    {
        var page = await Page(path);
        page.ShouldNotContain("cdn.", Case.Insensitive);
        page.ShouldNotContain("src=\"http", Case.Insensitive);
        page.ShouldContain("openapi.json");
        var script = System.Text.RegularExpressions.Regex.Matches(page, @"[\w./-]*scalar[\w./-]*\.js").Select(match => match.Value).ToList();
        script.ShouldNotBeEmpty();
        using var asset = await platform.Gateway.Http.GetAsync(new Uri($"{path}/{script[0].TrimStart('.', '/')}", UriKind.Relative), ct);
        asset.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> Page(string path)
    {
        using var first = await platform.Gateway.Http.GetAsync(new Uri(path, UriKind.Relative), ct);
        using var page = first.Headers.Location is { } on ? await platform.Gateway.Http.GetAsync(new Uri(new Uri(platform.Gateway.Http.BaseAddress!, path), on), ct) : null;
        return await (page ?? first).Content.ReadAsStringAsync(ct);
    }

    private static string Schema(JsonNode document, string path) => document["paths"]![path]!["get"]!["schema"]!["$ref"]!.GetValue<string>();

    private static JsonObject Part(string path, string leaf, params string[] more) => new()
    {
        ["paths"] = new JsonObject([.. more.Prepend(path).Select(each => KeyValuePair.Create(each, (JsonNode?)JsonNode.Parse("""{"get":{"schema":{"$ref":"#/components/schemas/Tree"}}}""")))]),
        ["components"] = new JsonObject
        {
            ["schemas"] = JsonNode.Parse($$"""
                {"Problem":{"type":"object"},"Leaf":{"type":"{{leaf}}"},"Tree":{"type":"array","items":{"$ref":"#/components/schemas/Leaf"} } }
                """),
        },
        ["tags"] = new JsonArray(new JsonObject { ["name"] = "records" }),
    };
}
