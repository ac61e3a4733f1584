using System.Net;
using System.Text.Json.Nodes;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>One penalty's whole way, and the promises made about it on the way.</summary>
public sealed class JourneyTests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-market-regulation";
    readonly Api _api = new(fixture.Platform);

    JsonObject NewPenalty(string number, params (string, string?)[] changes) => Penalty.Of(number, _api.Organisation(Department), changes);

    [Fact]
    public async Task A_penalty_travels_from_POST_to_public_query_and_score_and_every_step_is_in_the_audit_trail()
    {
        var posted = await _api.Post(Department, "api/v1/records", NewPenalty("旅1"));
        posted.Status.ShouldBe(HttpStatusCode.Created);
        var id = (string)posted["id"]!;

        var shown = await Eventually.Holds("the record is public", TimeSpan.FromSeconds(1), async () =>
            (await _api.Get(null, $"api/v1/public/records?code={Penalty.Firm}")).Items.Any(item => (string)item!["id"]! == id));
        TestContext.Current.TestOutputHelper!.WriteLine($"public after {shown.TotalMilliseconds:0} ms");

        await Eventually.Holds("Scoring counts it", TimeSpan.FromSeconds(2), async () =>
            (await _api.Get("office", $"api/v1/evaluations/subjects/{Penalty.Firm}?purpose=日常监管")).Body!["indicators"]![0]!["inputs"]![0]!["value"] is { } value && (int)value > 0);

        var trail = (await _api.Get("auditor", $"api/v1/audit/events?subject={Penalty.Firm}")).Items;
        var submitted = trail.First(entry => (string)entry!["type"]! == "record-submitted" && (string)entry["streamId"]! == id)!;
        ((string)submitted["actor"]!).ShouldBe(Department);
        ((string)submitted["organisation"]!).ShouldBe(_api.Organisation(Department));
        trail.ShouldContain(entry => (string)entry!["service"]! == "scoring" && (string)entry["type"]! == "access-granted" && (string)entry["purpose"]! == "日常监管");
        var correlated = (await _api.Get("auditor", $"api/v1/audit/events?correlationId={submitted["correlationId"]}")).Items;
        correlated.ShouldContain(entry => (string)entry!["streamId"]! == id);
    }

    [Fact]
    public async Task Fifty_at_once_are_one_record()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _api.Post(Department, "api/v1/records", NewPenalty("同1"))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(49);
        answers.Select(answer => (string)answer["id"]!).Distinct().Count().ShouldBe(1);
        answers.ShouldAllBe(answer => (int)answer["version"]! == 1);
    }

    [Fact]
    public async Task Another_amount_is_version_two_and_the_first_is_still_known_as_of_then()
    {
        var first = await _api.Post(Department, "api/v1/records", NewPenalty("版1"));
        var between = DateTimeOffset.UtcNow;
        await Task.Delay(20, TestContext.Current.CancellationToken);
        var second = await _api.Post(Department, "api/v1/records", NewPenalty("版1", ("CF_NR_FK", "0.8")));

        second.Status.ShouldBe(HttpStatusCode.OK);
        ((int)second["version"]!).ShouldBe(2);
        var then = await _api.Get(Department, $"api/v1/records/{first["id"]}?knownAt={Uri.EscapeDataString(between.ToString("O"))}");
        ((int)then["version"]!).ShouldBe(1);
        ((string)then["data"]!["CF_NR_FK"]!).ShouldBe("0.5");
    }

    [Fact]
    public async Task Five_faults_are_five_errors_and_retries_count_once()
    {
        var department = "dept-commerce";
        var organisation = _api.Organisation(department);
        var expected = new[] { "CF_XDR_SHXYM:check-character", "CF_WFXW:required", "CF_CFLB:enum", "CF_JDRQ:date-format", "CF_YXQ:date-format" };
        JsonObject Faulty() => Penalty.Of("错1", organisation, ("CF_XDR_SHXYM", "91990000MA00T0X05N"), ("CF_WFXW", null), ("CF_CFLB", "没有这种"), ("CF_JDRQ", "2026/02/31"), ("CF_YXQ", "明年"));

        var earlier = await Refused(organisation);
        var refused = await _api.Post(department, "api/v1/records", Faulty());
        for (var retry = 0; retry < 3; retry++)
            (await _api.Post(department, "api/v1/records", Faulty())).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var errors = refused["errors"]!.AsObject().SelectMany(field => field.Value!.AsArray().Select(error => $"{field.Key}:{error!["code"]}"));
        errors.ShouldBe(expected, ignoreOrder: true);
        await Eventually.Holds("one refusal more is counted", TimeSpan.FromSeconds(3), async () => await Refused(organisation) == earlier + 1);
        ((int)(await _api.Get(department, $"api/v1/refusals/{refused["refusalId"]}"))["attempts"]!).ShouldBe(4);
    }

    async Task<int> Refused(string organisation) =>
        (int?)(await _api.Get("office", $"api/v1/metrics/records.refused?scope={organisation}&period={DateTime.UtcNow.AddHours(8).Year}"))["value"] ?? 0;

    [Theory]
    [InlineData("2026-03-18T15:00:00+08:00", false)]
    [InlineData("2026-03-19T00:00:01+08:00", true)]
    public async Task A_decision_of_12_February_is_late_from_19_March(string reportedAt, bool late)
    {
        const string owner = "12990000990000017R"; // no unit of the demo city, whose numbers of those days are asserted elsewhere
        var submission = Penalty.Of($"迟{(late ? 2 : 1)}", owner).ReportedAt(reportedAt);

        var answer = await _api.Post("demo-backfill", "api/v1/records", submission, ("X-Submitting-Org", owner));

        ((bool)answer["late"]!).ShouldBe(late);
        ((string)answer["clock"]!).ShouldBe("complete");
    }

    [Fact]
    public async Task A_clock_that_needs_next_year_waits_and_is_completed_when_the_year_is_entered()
    {
        var posted = await _api.Post(Department, "api/v1/records", NewPenalty("历1", ("CF_JDRQ", "2026-12-04"), ("CF_YXQ", "2027/12/04")));
        posted.Status.ShouldBe(HttpStatusCode.Created);
        ((string)posted["clock"]!).ShouldBe("pending-calendar");
        posted["late"].ShouldBeNull();

        var year = new JsonObject { ["weekdaysOff"] = new JsonArray("2027-01-01"), ["weekendsWorked"] = new JsonArray() };
        (await _api.Put("office", "api/v1/calendar/2027", year)).Status.ShouldBe(HttpStatusCode.Created);

        Reply? read = null;
        await Eventually.Holds("the clock is complete", TimeSpan.FromSeconds(5), async () =>
            (string)(read = await _api.Get(Department, $"api/v1/records/{posted["id"]}"))["clock"]! == "complete");
        ((string)read!["reportDue"]!).ShouldBe("2027-01-04");
        ((bool)read["late"]!).ShouldBeFalse();
    }

    public void Dispose() => _api.Dispose();
}
