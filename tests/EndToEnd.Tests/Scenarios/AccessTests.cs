using System.Net;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

public sealed class AccessTests(PlatformFixture fixture) : IDisposable
{
    const string Owner = "dept-transport";
    const string Other = "dept-health";
    readonly Api _api = new(fixture.Platform);

    [Fact]
    public async Task Without_a_token_nothing_but_the_public_query_answers()
    {
        (await _api.Post(null, "api/v1/records", Penalty.Of("权0", Penalty.OtherFirm))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await _api.Get(null, "api/v1/catalogue/items")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await _api.Get(null, $"api/v1/public/records?code={Penalty.Firm}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_departments_token_is_refused_and_the_refusal_is_audited()
    {
        var posted = await _api.Post(Owner, "api/v1/records", Penalty.Of("权1", _api.Organisation(Owner)));

        var read = await _api.Get(Other, $"api/v1/records/{posted["id"]}");
        var figures = await _api.Get(Other, $"api/v1/metrics/records.received?scope={_api.Organisation(Owner)}&period=2026");

        read.Status.ShouldBe(HttpStatusCode.Forbidden);
        figures.Status.ShouldBe(HttpStatusCode.Forbidden);
        var refusals = (await _api.Get("auditor", $"api/v1/audit/events?actor={Other}&limit=1000")).Items.Where(entry => (string)entry!["type"]! == "access-refused").ToList();
        refusals.ShouldContain(entry => (string)entry!["details"]!["target"]! == (string)posted["id"]!);
        refusals.ShouldContain(entry => (string)entry!["service"]! == "scoring");
    }

    [Fact]
    public async Task The_same_decision_from_another_organisation_is_refused_with_a_code()
    {
        var decision = () => Penalty.Of("权2", _api.Organisation(Owner));
        await _api.Post(Owner, "api/v1/records", decision());

        var second = await _api.Post(Other, "api/v1/records", decision());

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        ((string)second["code"]!).ShouldBe("owned-by-other");
    }

    [Fact]
    public async Task One_description_covers_all_services_and_the_pages_of_it_open()
    {
        var description = await _api.Get("office", "api/v1/openapi.json");

        var paths = description["paths"]!.AsObject().Select(path => path.Key).ToList();
        paths.ShouldContain("/api/v1/records");
        paths.ShouldContain(path => path.StartsWith("/api/v1/evaluations", StringComparison.Ordinal));
        paths.ShouldContain("/connect/token");
        (await _api.Get(null, "docs")).Status.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose() => _api.Dispose();
}
