using System.Net;
using System.Text.Json;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ScoringTests.Host;

namespace CreditPlatform.ScoringTests.Api;

public sealed class EvaluationsApiTests(ScoringHost host)
{
    readonly string unit = Codes.Next();
    readonly string subject = Codes.Next();

    [Fact]
    public async Task A_departments_result_explains_every_point_and_opens_its_rows()
    {
        var late = Guid.NewGuid();
        await host.Receive(
            Given.Item(late, 1, Given.Record(unit, clock: Given.LateReport)), Given.Item(Guid.NewGuid(), 1, Given.Record(unit)),
            Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit)));
        var result = await host.Client(Tokens.Department(unit)).Read($"/api/v1/evaluations/departments/{unit}?period=2026-Q1");

        (result.GetProperty("ruleSet").GetString(), result.GetProperty("ruleSetVersion").GetInt32()).ShouldBe(("first-look-departments", 1));
        (Number(result, "total"), Number(result, "covered"), Number(result, "max"), Number(result, "scored")).ShouldBe((40m, 60m, 90m, 60m));
        result.GetProperty("provisional").GetBoolean().ShouldBeTrue();
        result.GetProperty("grade").ValueKind.ShouldBe(JsonValueKind.Null);
        var timeliness = result.GetProperty("indicators").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "timeliness");
        Number(timeliness, "points").ShouldBe(20m);
        timeliness.GetProperty("explanation").GetProperty("zh").GetString()!.ShouldContain("30 × (1 − 1 ÷ 3) = 20");
        timeliness.GetProperty("source").GetProperty("sentence").GetString()!.ShouldContain("迟报率=迟报数据量/报送数据量");
        var input = timeliness.GetProperty("inputs")[0];
        input.GetProperty("metric").GetString().ShouldBe("records.late");
        var rows = await host.Client(Tokens.Department(unit)).Read(input.GetProperty("rows").GetString()!);
        rows.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("streamId").GetGuid().ShouldBe(late);
    }

    [Fact]
    public async Task Without_records_there_is_no_data_and_no_total()
    {
        var result = await host.Client(Tokens.Office).Read($"/api/v1/evaluations/departments/{unit}?period=2026");
        result.GetProperty("total").ValueKind.ShouldBe(JsonValueKind.Null);
        Number(result, "scored").ShouldBe(0m);
        result.GetProperty("indicators").EnumerateArray().ShouldAllBe(one => one.GetProperty("state").GetString() == "no-data");
    }

    [Fact]
    public async Task A_subjects_result_counts_only_penalties_in_force()
    {
        var record = Given.Record(unit, subject);
        await host.Receive(
            Given.Item(Guid.NewGuid(), 1, record), Given.Item(Guid.NewGuid(), 1, record with { Data = new Dictionary<string, string>() }),
            Given.Item(Guid.NewGuid(), 1, record with { Status = RecordStatus.Withdrawn }),
            Given.Item(Guid.NewGuid(), 1, record with { ValidUntil = new(2020, 1, 1) }),
            Given.Item(Guid.NewGuid(), 1, record with { Item = "permit-legal" }));
        var result = await host.Client(Tokens.Office).Read($"/api/v1/evaluations/subjects/{subject}?purpose=procurement&reference=HT-1");
        (Number(result, "total"), Number(result, "covered"), Number(result, "max")).ShouldBe((10m, 30m, 100m));
        var indicator = result.GetProperty("indicators")[0];
        indicator.GetProperty("formula").GetProperty("kind").GetString().ShouldBe("count-deduction");
        indicator.GetProperty("explanation").GetProperty("en").GetString()!.ShouldContain("30 − 10 × 2");
        var rows = await host.Client(Tokens.Office).Read(indicator.GetProperty("inputs")[0].GetProperty("rows").GetString()!);
        (rows.GetProperty("value").GetInt64(), rows.GetProperty("items").GetArrayLength()).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_subject_nobody_has_reported_about_has_no_data_rather_than_full_points()
    {
        var result = await host.Client(Tokens.Office).Read($"/api/v1/evaluations/subjects/{subject}?purpose=procurement");
        result.GetProperty("indicators")[0].GetProperty("state").GetString().ShouldBe("no-data");
        result.GetProperty("total").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory, InlineData("/api/v1/evaluations/subjects/SUBJECT"), InlineData("/api/v1/metrics/penalties.in-force?scope=SUBJECT")]
    public async Task Reading_about_a_subject_needs_a_purpose(string path)
    {
        var problem = await host.Client(Tokens.Office).Problem(path.Replace("SUBJECT", subject, StringComparison.Ordinal), HttpStatusCode.BadRequest);
        problem.GetProperty("code").GetString().ShouldBe("purpose-missing");
    }

    [Theory, InlineData("/api/v1/evaluations/subjects/SUBJECT?"), InlineData("/api/v1/metrics/penalties.in-force?scope=SUBJECT&")]
    public async Task Reading_about_a_subject_is_audited_with_purpose_and_reference(string path)
    {
        await host.Client(Tokens.Office).Read(path.Replace("SUBJECT", subject, StringComparison.Ordinal) + "purpose=bidding&reference=B-7");
        var trail = await host.Client(Tokens.Auditor).Read($"/api/v1/audit/events?subject={subject}");
        var entry = trail.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (entry.GetProperty("type").GetString(), entry.GetProperty("purpose").GetString()).ShouldBe(("access-granted", "bidding"));
        entry.GetProperty("details").GetProperty("reference").GetString().ShouldBe("B-7");
    }

    [Fact]
    public async Task A_subject_may_read_its_own_result_and_nobody_elses()
    {
        await host.Client(Tokens.Department(subject)).Read($"/api/v1/evaluations/subjects/{subject}?purpose=own");
        await host.Client(Tokens.Department(unit)).Problem($"/api/v1/evaluations/subjects/{subject}?purpose=own", HttpStatusCode.Forbidden);
        await host.Client(Tokens.Department(unit)).Problem($"/api/v1/evaluations/departments/{subject}?period=2026", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_period_before_any_rule_set_has_no_result() =>
        await host.Client(Tokens.Office).Problem($"/api/v1/evaluations/departments/{unit}?period=2025", HttpStatusCode.NotFound);

    [Fact]
    public async Task The_rules_are_open_to_every_caller_with_a_token()
    {
        var client = host.Client(Tokens.Department(unit));
        (await client.Read("/api/v1/rule-sets")).EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldBe(["first-look-departments", "first-look-subjects", "ha-2022"]);
        var set = await client.Read("/api/v1/rule-sets/first-look-departments");
        (Number(set, "covered"), Number(set, "max"), set.GetProperty("notCovered").GetArrayLength()).ShouldBe((60m, 90m, 1));
        set.GetProperty("indicators")[0].GetProperty("formula").GetProperty("complement").GetBoolean().ShouldBeTrue();
        await client.Problem("/api/v1/rule-sets/none", HttpStatusCode.NotFound);
        (await client.Read("/api/v1/rule-sets/schema")).GetProperty("definitions").TryGetProperty("formula", out _).ShouldBeTrue();
        await host.Client().Problem("/api/v1/rule-sets", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_rule_set_with_classes_says_what_applies_and_what_is_lost()
    {
        var result = await host.Client(Tokens.Office).Read($"/api/v1/evaluations/departments/{unit}?period=2026-Q1&ruleSet=ha-2022&class=B");
        (result.GetProperty("class").GetString(), Number(result, "max"), Number(result, "covered")).ShouldBe(("B", 70m, 55m));
        result.GetProperty("grade").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("provisionalReason").GetProperty("zh").GetString()!.ShouldContain("HA22-3.x-dishonesty");
        string State(string id) => result.GetProperty("indicators").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id).GetProperty("state").GetString()!;
        (State("HA22-1.2"), State("HA22-3.x-dishonesty"), State("HA22-2")).ShouldBe(("not-applicable", "lost-in-source", "no-data"));
        result.GetProperty("deductions").GetArrayLength().ShouldBe(3);
    }

    [Theory, InlineData("period=2026-Q1&ruleSet=ha-2022", "class"), InlineData("period=2026-Q1&ruleSet=ha-2022&class=C", "class")]
    [InlineData("period=2026&ruleSet=ha-2022&class=A", "period"), InlineData("period=2026-Q1&class=A", "class")]
    public async Task Class_and_period_must_be_those_of_the_rule_set(string query, string parameter)
    {
        var problem = await host.Client(Tokens.Office).Problem($"/api/v1/evaluations/departments/{unit}?{query}", HttpStatusCode.BadRequest);
        problem.GetProperty("errors").TryGetProperty(parameter, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_description_of_the_API_names_the_parts_of_a_result()
    {
        var schemas = (await host.Client().Read("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("IndicatorResult").GetProperty("properties").TryGetProperty("formula", out _).ShouldBeTrue();
        schemas.GetProperty("EvaluationResult").GetProperty("properties").TryGetProperty("downgrades", out _).ShouldBeTrue();
    }

    static decimal Number(JsonElement json, string name) => json.GetProperty(name).GetDecimal();
}
