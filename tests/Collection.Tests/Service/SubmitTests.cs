using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

public sealed class SubmitTests(Postgres postgres) : ServiceTest(postgres)
{
    [Fact]
    public async Task A_new_penalty_is_created_and_says_where_it_stands()
    {
        var reply = await Market.Submit(NewNumber());

        reply.Status.ShouldBe(201);
        var body = reply.Json;
        body["id"]!.GetValue<Guid>().ShouldNotBe(Guid.Empty);
        body["subjectId"]!.GetValue<Guid>().ShouldNotBe(Guid.Empty);
        body["version"]!.GetValue<int>().ShouldBe(1);
        body["status"]!.GetValue<string>().ShouldBe("stored");
        (body["receivedAt"]!.GetValue<DateTimeOffset>() - Host.Clock.Now).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
        (body["late"]!.GetValue<bool>(), body["collectedLate"]!.GetValue<bool>()).ShouldBe((true, true));
        (body["clock"]!.GetValue<string>(), body["reportDue"]!.GetValue<string>(), body["collectDue"]!.GetValue<string>())
            .ShouldBe(("complete", "2026-03-18", "2026-02-28"));
        reply.Header("ETag").ShouldBe("\"1\"");
        reply.Header("X-Position").ShouldStartWith("collection:");
    }

    [Fact]
    public async Task The_same_again_is_known()
    {
        var number = NewNumber();
        var first = await Market.Submit(number);

        var again = await Market.Submit(number);

        again.Status.ShouldBe(200);
        again.Id.ShouldBe(first.Id);
        again.Json["version"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_at_once_are_one_created_and_forty_nine_known_on_one_stream()
    {
        var number = NewNumber();

        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Market.Submit(number)));

        replies.Select(reply => reply.Status).Order().ShouldBe([.. Enumerable.Repeat(200, 49), 201]);
        var id = replies.Select(reply => reply.Id).Distinct().ShouldHaveSingleItem();
        (await Host.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Another_amount_is_version_2_and_before_that_version_1_is_what_was_known()
    {
        var number = NewNumber();
        var id = (await Market.Submit(number)).Id;
        var before = Host.Clock.Now;
        await Task.Delay(5);

        var second = await Market.Submit(number, """{ "CF_NR_FK": "2.5" }""");

        (second.Status, second.Json["version"]!.GetValue<int>()).ShouldBe((200, 2));
        var now = await Market.Get($"/records/{id}");
        (now.Json["version"]!.GetValue<int>(), now.Json["data"]!["CF_NR_FK"]!.GetValue<string>()).ShouldBe((2, "2.5"));
        now.Header("ETag").ShouldBe("\"2\"");
        var then = await Market.Get($"/records/{id}?knownAt={Uri.EscapeDataString(before.ToString("O"))}");
        (then.Json["version"]!.GetValue<int>(), then.Json["data"]!["CF_NR_FK"]!.GetValue<string>()).ShouldBe((1, "1.25"));
        (await Market.Get($"/records/{id}?knownAt=2026-09-01T00:00:00Z")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Another_organisations_decision_is_a_conflict_and_audited()
    {
        var number = NewNumber();
        var id = (await Market.Submit(number)).Id;

        var reply = await Host.Health.Submit(number);

        (reply.Status, reply.Code).ShouldBe((409, "owned-by-other"));
        reply.Text.ShouldNotContain("CF_", Case.Sensitive, "nothing of the record is told");
        var entry = (await Audited(reply)).ShouldHaveSingleItem();
        entry["type"]!.GetValue<string>().ShouldBe("access-refused");
        (entry["details"]!["code"]!.GetValue<string>(), entry["details"]!["target"]!.GetValue<string>()).ShouldBe(("owned-by-other", id.ToString()));
    }

    [Fact]
    public async Task A_withdrawn_record_submitted_again_is_a_conflict_of_its_own_kind()
    {
        var number = NewNumber();
        var id = (await Market.Submit(number)).Id;
        await Market.Withdraw(id, 1);

        var reply = await Market.Submit(number, """{ "CF_NR_FK": "3" }""");

        (reply.Status, reply.Code).ShouldBe((409, "record-withdrawn"));
        (await Audited(reply)).ShouldBeEmpty("its own record is not another's");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "data": {} }""")]
    public async Task What_is_no_submission_is_malformed(string json) =>
        (await Market.Post("/records", json)).ShouldSatisfyAllConditions(
            reply => reply.Status.ShouldBe(400), reply => reply.Code.ShouldBe("malformed"), reply => reply.MediaType.ShouldBe("application/problem+json"));
}
