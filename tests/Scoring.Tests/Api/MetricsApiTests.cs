using System.Net;
using System.Text.Json;
using CreditPlatform.ScoringTests.Host;

namespace CreditPlatform.ScoringTests.Api;

public sealed class MetricsApiTests(ScoringHost host)
{
    readonly string unit = Codes.Next();

    [Fact]
    public async Task A_metric_that_nothing_feeds_yet_has_no_value_and_no_rows()
    {
        var answer = await host.Client(Tokens.Office).Read($"/api/v1/metrics/education.activities?scope={unit}&period=2026-Q1&rows=true");
        answer.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        (answer.GetProperty("unit").GetString(), answer.GetProperty("source").GetString(), answer.GetProperty("items").GetArrayLength()).ShouldBe(("activities", "supplied", 0));
    }

    [Fact]
    public async Task A_value_opens_to_its_rows_page_by_page()
    {
        var records = Enumerable.Range(0, 7).Select(i => Given.Item(Guid.NewGuid(), 1, Given.Record(unit, clock: Given.LateReport) with { FirstReceivedAt = Given.Received.AddDays(i / 3) })).ToList();
        await host.Receive([.. records, Given.Item(Guid.NewGuid(), 1, Given.Record(unit))]);
        var client = host.Client(Tokens.Department(unit));
        var value = await client.Read($"/api/v1/metrics/records.late?scope={unit}&period=2026-Q1");
        value.GetProperty("value").GetInt64().ShouldBe(7);
        value.TryGetProperty("items", out _).ShouldBeFalse();
        (value.GetProperty("unit").GetString(), value.GetProperty("source").GetString()).ShouldBe(("records", "collection"));

        var (seen, link, next) = (new List<Guid>(), value.GetProperty("rows").GetString()!, "");
        do
        {
            var page = await client.Read($"{link}&limit=3{next}");
            foreach (var row in page.GetProperty("items").EnumerateArray())
            {
                row.GetProperty("late").GetBoolean().ShouldBeTrue();
                seen.Add(row.GetProperty("streamId").GetGuid());
            }

            next = page.TryGetProperty("next", out var cursor) ? $"&after={cursor.GetString()}" : null;
        }
        while (next is not null);
        seen.ShouldBe(records.Select(record => record.Stream), ignoreOrder: true);
    }

    [Fact]
    public async Task A_period_that_is_none_is_named()
    {
        var problem = await host.Client(Tokens.Office).Problem($"/api/v1/metrics/records.late?scope={unit}&period=2026-Q5", HttpStatusCode.BadRequest);
        problem.GetProperty("code").GetString().ShouldBe("parameter-invalid");
        problem.GetProperty("errors").GetProperty("period").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("records.late?scope=abc&period=2026", "scope"), InlineData("records.late?period=2026", "scope")]
    [InlineData("records.late?scope=UNIT&period=2026&rows=true&after=x", "after"), InlineData("records.late?scope=UNIT", "period")]
    public async Task Other_parameters_likewise(string query, string field)
    {
        var path = $"/api/v1/metrics/{query.Replace("UNIT", unit, StringComparison.Ordinal)}";
        var problem = await host.Client(Tokens.Office).Problem(path, HttpStatusCode.BadRequest);
        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_metric_is_not_found() =>
        await host.Client(Tokens.Office).Problem($"/api/v1/metrics/records.lost?scope={unit}&period=2026", HttpStatusCode.NotFound);

    [Fact]
    public async Task Own_unit_own_county_and_office_read_others_are_refused_and_that_is_audited()
    {
        await host.Receive(Given.Item(Guid.NewGuid(), 1, Given.Record(unit)));
        var path = $"/api/v1/metrics/records.received?scope={unit}&period=2026";
        await host.Client(Tokens.Department(unit)).Read(path);
        await host.Client(Tokens.Department(Codes.Next(), "990101")).Read(path);
        await host.Client(Tokens.Office).Read(path);
        await host.Client(Tokens.Department(Codes.Next(), "990102")).Problem(path, HttpStatusCode.Forbidden);
        await host.Client(Tokens.Department(Codes.Next(), "990100")).Problem(path, HttpStatusCode.Forbidden);
        await host.Client().Problem(path, HttpStatusCode.Unauthorized);
        var audited = await host.Query("select data ->> 'code' from events.mt_events where type = 'access-refused' and data ->> 'target' = $1", unit);
        audited.ShouldBe(["forbidden", "forbidden"]);
    }

    [Fact]
    public async Task A_read_waits_for_the_position_it_asks_for_and_says_when_it_is_not_reached()
    {
        var position = await host.Receive(Given.Item(Guid.NewGuid(), 1, Given.Record(unit)));
        var path = $"/api/v1/metrics/records.received?scope={unit}&period=2026";
        var client = host.Client(Tokens.Office);
        client.DefaultRequestHeaders.Add("X-Min-Position", $"collection:{position}");
        (await client.Read(path)).GetProperty("value").GetInt64().ShouldBe(1);
        client = host.Client(Tokens.Office);
        client.DefaultRequestHeaders.Add("X-Min-Position", $"collection:{position + 1_000_000}");
        (await client.Problem(path, HttpStatusCode.PreconditionFailed)).GetProperty("code").GetString().ShouldBe("position-not-reached");
    }

    [Fact]
    public async Task The_description_is_open_and_names_every_act()
    {
        var paths = (await host.Client().Read("/openapi/v1.json")).GetProperty("paths");
        string[] acts = ["/metrics/{metric}", "/evaluations/departments/{org}", "/evaluations/subjects/{uscc}", "/rule-sets", "/rule-sets/{id}", "/operations/views/unit-days/rebuild"];
        foreach (var act in acts) paths.TryGetProperty($"/api/v1{act}", out _).ShouldBeTrue(act);
    }
}
