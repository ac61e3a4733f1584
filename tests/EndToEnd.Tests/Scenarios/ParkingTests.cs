using System.Net;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>One bad item is parked and named, what comes later of its stream waits behind it, all others flow, and it can be replayed.</summary>
public sealed class ParkingTests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-natural-resources";
    readonly Api _api = new(fixture.Platform);

    [Fact]
    public async Task A_poisoned_item_is_parked_named_and_replayable_and_the_others_flow()
    {
        var organisation = _api.Organisation(Department);
        var poison = $"示罚〔2026〕毒1号";
        await Database.Execute(fixture.Platform, "scoringdb",
            $"""
            create function poison() returns trigger language plpgsql as
            $f$ begin if new.state -> 'data' ->> 'CF_WSH' = '{poison}' then raise exception 'poisoned'; end if; return new; end $f$;
            create trigger poison before insert on source_rows for each row execute function poison();
            """);

        var bad = await _api.Post(Department, "api/v1/records", Penalty.Of("毒1", organisation));
        var later = await _api.Post(Department, "api/v1/records", Penalty.Of("毒1", organisation, ("CF_NR_FK", "0.9")));
        var other = await _api.Post(Department, "api/v1/records", Penalty.Of("毒2", organisation));
        later.Status.ShouldBe(HttpStatusCode.OK);

        await Eventually.Holds("the other flows", TimeSpan.FromSeconds(5), async () => await Rows(other) == 1);
        List<System.Text.Json.Nodes.JsonNode?> parked = [];
        await Eventually.Holds("both versions are parked", TimeSpan.FromSeconds(5), async () =>
            (parked = [.. (await _api.Get("operations", "api/v1/operations/scoring/parked")).Body!.AsArray()]).Count == 2);
        parked.ShouldAllBe(item => (string)item!["streamId"]! == (string)bad["id"]!);
        parked.Count(item => item!["error"] is not null).ShouldBe(1, "the second only waits");
        (await Health()).ShouldBe(HttpStatusCode.ServiceUnavailable);
        var named = parked.Single(item => item!["error"] is not null)!["id"];
        (await _api.Post("operations", $"api/v1/operations/scoring/parked/{named}/replay")).Status.ShouldBe(HttpStatusCode.Conflict, "the cause is still there");

        await Database.Execute(fixture.Platform, "scoringdb", "drop trigger poison on source_rows; drop function poison()");
        (await _api.Post("operations", $"api/v1/operations/scoring/parked/{named}/replay")).Status.ShouldBe(HttpStatusCode.NoContent);

        (await Rows(bad)).ShouldBe(2);
        (await Health()).ShouldBe(HttpStatusCode.OK);
        (await _api.Get(Department, "api/v1/operations/scoring/parked")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    Task<long> Rows(Reply record) => Database.Count(fixture.Platform, "scoringdb", $"select count(*) from source_rows where stream_id = '{record["id"]}'");

    async Task<HttpStatusCode> Health()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(fixture.Platform.ServiceAddress("scoring"), "health"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public void Dispose() => _api.Dispose();
}
