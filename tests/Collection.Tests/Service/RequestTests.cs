using System.Diagnostics;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Idempotency-Key and positions.</summary>
public sealed class RequestTests(Postgres postgres) : ServiceTest(postgres)
{
    readonly (string, string) key = ("Idempotency-Key", Guid.NewGuid().ToString());

    [Fact]
    public async Task The_same_key_is_answered_the_same_byte_for_byte()
    {
        var number = NewNumber();
        var first = await Market.Submit(number, headers: key);

        var again = await Market.Submit(number, headers: key);

        again.Status.ShouldBe(201);
        again.Body.ShouldBe(first.Body);
        again.Header("ETag").ShouldBe(first.Header("ETag"));
    }

    [Fact]
    public async Task A_refusal_under_a_key_is_one_attempt()
    {
        var change = """{ "CF_NR_FK": "abc" }""";
        var number = NewNumber();
        var first = await Market.Submit(number, change, headers: key);

        (await Market.Submit(number, change, headers: key)).Body.ShouldBe(first.Body);

        (await Market.Get($"/refusals/{first.Json["refusalId"]}")).Json["attempts"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_under_a_key_is_made_once()
    {
        var number = NewNumber();
        var id = (await Market.Submit(number)).Id;

        var first = await Market.Correct(id, number, """{ "CF_NR_FK": "2" }""", 1, headers: key);
        var again = await Market.Correct(id, number, """{ "CF_NR_FK": "2" }""", 1, headers: key);

        (first.Status, again.Status).ShouldBe((200, 200));
        again.Body.ShouldBe(first.Body);
        (await Market.Get($"/records/{id}")).Header("ETag").ShouldBe("\"2\"");
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        await Market.Submit(NewNumber(), headers: key);

        var reply = await Market.Submit(NewNumber(), headers: key);

        (reply.Status, reply.Code).ShouldBe((422, "idempotency-key-reused"));
    }

    [Fact]
    public async Task What_was_written_is_in_the_list_at_its_position()
    {
        for (var i = 0; i < 10; i++)
        {
            var stored = await Market.Submit(NewNumber());
            var listed = await Items(Market, $"/records?from=2026-09-30&limit=1000", stored);
            listed.ShouldContain(line => line!["id"]!.GetValue<Guid>() == stored.Id);
        }
    }

    [Theory]
    [InlineData("/records?limit=1")]
    [InlineData("/public/records?code=91990000MA00T0X05M")]
    public async Task A_position_not_reached_is_said_after_two_seconds(string path)
    {
        var since = Stopwatch.StartNew();

        var reply = await Market.Get(path, ("X-Min-Position", "collection:999999999"));

        (reply.Status, reply.Code, reply.Header("Retry-After")).ShouldBe((412, "position-not-reached", "1"));
        since.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_is_no_position_is_said_at_once() =>
        (await Market.Get("/records?limit=1", ("X-Min-Position", "soon"))).ShouldSatisfyAllConditions(
            reply => reply.Status.ShouldBe(400), reply => reply.Json["errors"]!["X-Min-Position"].ShouldNotBeNull());
}
