using System.Collections.Concurrent;
using System.Net;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class DemoLoaderTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_submission_is_sent_once_for_its_unit_and_counted_by_its_answer()
    {
        using var gateway = new FakeGateway(Answer);
        var seen = new ConcurrentBag<int>();
        var load = await Loader(gateway).LoadAsync(City.Submissions, new Each(seen.Add), Stop);

        var expected = City.Expected;
        load.ShouldBe(new DemoLoad(expected.Created, expected.Known, expected.RefusedAnswers, Waits: 0));
        seen.Order().ShouldBe(Enumerable.Range(1, 20_000));
        gateway.Tokens.ShouldBe(1);
        gateway.TokenForm.ShouldBe(
            "grant_type=client_credentials&client_id=demo-backfill&client_secret=s3cret&scope=records.submit+records.backfill");
        gateway.MostAtOnce.ShouldBeInRange(1, DemoLoader.InFlight);

        var orgs = City.Units.ToDictionary(unit => unit.Slug, unit => unit.Org);
        foreach (var call in gateway.Calls)
        {
            var submission = City.Submissions[Index(call)];
            (call.Org, (string?)call.Body["item"]).ShouldBe((orgs[submission.UnitSlug], submission.Decision.Template.Item()));
            call.Body["data"]!.ToJsonString().ShouldBe(submission.ToData().ToJsonString());
            DateTimeOffset.Parse((string)call.Body["reportedAt"]!, null).ShouldBe(submission.ReportedAt);
        }
    }

    [Fact]
    public async Task Submissions_of_one_key_keep_their_order()
    {
        using var gateway = new FakeGateway(Answer);
        await Loader(gateway).LoadAsync(City.Submissions, null, Stop);
        foreach (var key in gateway.Calls.GroupBy(call => City.Submissions[Index(call)].Key)) key.Select(Index).ShouldBeInOrder();
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_busy_gateway_is_waited_for(HttpStatusCode busy)
    {
        var before = 3;
        using var gateway = new FakeGateway(call => before-- > 0 ? Busy(busy) : Answer(call));
        var load = await Loader(gateway).LoadAsync([.. City.Submissions.Take(1)], null, Stop);
        (load.Created, load.Waits).ShouldBe((1, 3));
        gateway.Calls.Select(call => call.Key).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_gateway_that_stays_busy_is_not_waited_for_for_ever()
    {
        using var gateway = new FakeGateway(_ => Busy(HttpStatusCode.ServiceUnavailable));
        var failure = await Should.ThrowAsync<DemoLoadException>(Loader(gateway).LoadAsync([.. City.Submissions.Take(1)], null, Stop));
        failure.Message.ShouldContain("503");
        gateway.Calls.Count.ShouldBe(61);
    }

    [Fact]
    public async Task A_rejected_token_is_fetched_anew_once()
    {
        using var gateway = new FakeGateway(call => call.Token == "t1" ? FakeGateway.Status(HttpStatusCode.Unauthorized) : Answer(call));
        (await Loader(gateway).LoadAsync([.. City.Submissions.Take(40)], null, Stop)).ShouldNotBeNull();
        gateway.Tokens.ShouldBe(2);

        using var closed = new FakeGateway(_ => FakeGateway.Status(HttpStatusCode.Unauthorized));
        await Should.ThrowAsync<DemoLoadException>(Loader(closed).LoadAsync([.. City.Submissions.Take(1)], null, Stop));
        closed.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_expires()
    {
        var clock = new ImpatientClock();
        using var gateway = new FakeGateway(call =>
        {
            clock.Now += TimeSpan.FromMinutes(30);
            return Answer(call);
        });
        var first = City.Submissions[0];
        await Loader(gateway, clock).LoadAsync([first, first, first, first], null, Stop);
        gateway.Calls.Select(call => call.Token).ShouldBe(["t1", "t1", "t2", "t2"]);
    }

    [Fact]
    public async Task Any_other_answer_stops_the_load_and_shows_its_body()
    {
        using var gateway = new FakeGateway(_ => FakeGateway.Status(HttpStatusCode.Forbidden, """{"code":"scope-missing"}"""));
        var failure = await Should.ThrowAsync<DemoLoadException>(Loader(gateway).LoadAsync(City.Submissions, null, Stop));
        failure.Message.ShouldContain("403 {\"code\":\"scope-missing\"}");
    }

    static DemoLoader Loader(FakeGateway gateway, ImpatientClock? clock = null) =>
        new(gateway.Client(), "s3cret", clock ?? new ImpatientClock());

    static int Index(FakeGateway.Call call) => int.Parse(call.Key["demo-1-".Length..], null);

    static HttpResponseMessage Answer(FakeGateway.Call call) => FakeGateway.Status(City.Submissions[Index(call)] switch
    {
        { IsRefused: true } => HttpStatusCode.UnprocessableEntity,
        { Defect: DemoDefect.Duplicate or DemoDefect.Correction } => HttpStatusCode.OK,
        _ => HttpStatusCode.Created,
    });

    static HttpResponseMessage Busy(HttpStatusCode status)
    {
        var response = FakeGateway.Status(status, "busy");
        response.Headers.RetryAfter = new(TimeSpan.FromSeconds(30));
        return response;
    }

    sealed class Each(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
