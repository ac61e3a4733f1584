using System.Text.Json.Nodes;
using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Files;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Scoring.RuleSets;

/// <summary>The rules by which anybody is scored are open to every caller with a token.</summary>
static class ReadRuleSets
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/rule-sets", (RuleBook book) => book.Sets.Select(RuleSetView.Of))
            .WithName("ListRuleSets").WithTags("rule-sets").WithSummary("All rule sets 评价规则");
        app.MapGet("/rule-sets/schema", () => Results.Text(EmbeddedFiles.Schema.Text, "application/schema+json"))
            .WithName("ReadRuleSetSchema").WithTags("rule-sets").WithSummary("The JSON Schema of rule files 评价规则文件的格式")
            .Produces<JsonObject>(contentType: "application/schema+json");
        app.MapGet("/rule-sets/{id}", One)
            .WithName("ReadRuleSet").WithTags("rule-sets").WithSummary("One rule set, its latest version or the one named 评价规则详情")
            .Produces<RuleSetView>().ProducesProblem(404);
    }

    static IResult One(HttpContext http, string id, int? version, RuleBook book) =>
        book.Sets.LastOrDefault(set => set.Id == id && (version is null || set.Version == version)) is { } found
            ? Results.Ok(RuleSetView.Of(found))
            : Problems.Result(http, ErrorCodes.NotFound);
}
