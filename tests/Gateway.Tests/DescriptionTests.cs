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
        collection.Description = Part("/api/v1/records", "string", "/dev/clock", "/api/v1/audit/events", "/api/v1/public/records");
        scoring.Description = Part("/api/v1/metrics/{metric}", "integer", "/api/v1/operations/parked");
        await using var gateway = await platform.NewGateway(collection, scoring);
        var document = JsonNode.Parse(await gateway.Http.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), ct))!;
        document["paths"]!.AsObject().Select(path => path.Key).ShouldBe(
        [
            "/connect/token", "/api/v1/audit/events", "/api/v1/records", "/api/v1/public/records", "/api/v1/metrics/{metric}",
            "/api/v1/operations/scoring/parked",
        ]);
        document["paths"]!["/api/v1/audit/events"]!["get"]!["summary"]!.GetValue<string>().ShouldContain("over all services");
        var flows = document["components"]!["securitySchemes"]!["oauth2"]!["flows"]!;
        flows["clientCredentials"]!["tokenUrl"]!.GetValue<string>().ShouldBe("/connect/token");
        document["paths"]!["/api/v1/public/records"]!["get"]!["security"]!.AsArray().ShouldBeEmpty();
        document["security"]!.AsArray().ShouldNotBeEmpty();
        document["x-unavailable"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_component_of_the_same_name_is_shared_when_it_is_the_same_and_renamed_with_what_refers_to_it_when_not()
    {
        var merge = new DescriptionMerge([]);
        merge.Add("collection", Part("/api/v1/records", "string"), path => Routes.Outside("collection", path));
        merge.Add("scoring", Part("/api/v1/metrics", "integer"), path => Routes.Outside("scoring", path));
        merge.Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key)
            .ShouldBe(["Problem", "Leaf", "Tree", "ScoringLeaf", "ScoringTree"]);
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
        using var outside = new HttpClient { BaseAddress = platform.Gateway.Http.BaseAddress }; // follows redirects, as a browser does
        return await outside.GetStringAsync(new Uri(path, UriKind.Relative), ct);
    }

    private static string Schema(JsonNode document, string path) => document["paths"]![path]!["get"]!["schema"]!["$ref"]!.GetValue<string>();

    private const string Operation = """{"get":{"schema":{"$ref":"#/components/schemas/Tree"}}}""";

    private static JsonObject Part(string path, string leaf, params string[] more) => new()
    {
        ["paths"] = new JsonObject(more.Prepend(path).Select(each => KeyValuePair.Create(each, JsonNode.Parse(Operation)))),
        ["components"] = new JsonObject
        {
            ["schemas"] = JsonNode.Parse($$"""
                {"Problem":{"type":"object"},"Leaf":{"type":"{{leaf}}"},"Tree":{"type":"array","items":{"$ref":"#/components/schemas/Leaf"} } }
                """),
        },
        ["tags"] = new JsonArray(new JsonObject { ["name"] = "records" }),
    };
}
