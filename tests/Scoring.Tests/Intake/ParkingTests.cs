using System.Net;
using System.Text.Json;
using CreditPlatform.ScoringTests.Host;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.ScoringTests.Intake;

public sealed class ParkingTests(ScoringHost host)
{
    readonly string unit = Codes.Next();

    [Fact]
    public async Task A_poisoned_item_is_parked_alone_later_ones_of_its_stream_wait_and_replay_brings_them_in()
    {
        var (bad, good) = (Guid.NewGuid(), Guid.NewGuid());
        var position = await host.Receive(
            Given.Item(good, 1, Given.Record(unit)), Given.Poisoned(bad, 1), Given.Item(bad, 2, Given.Record(unit)), Given.Item(good, 2, Given.Record(unit)));
        await host.Receive(Given.Item(bad, 3, Given.Record(unit)));

        (await Figures()).ShouldBe("1 1 0 0 0 0");
        var parked = await Parked(bad);
        parked.Select(item => item.GetProperty("version").GetInt64()).ShouldBe([1, 2, 3]);
        parked[0].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
        parked[1].GetProperty("error").ValueKind.ShouldBe(JsonValueKind.Null);
        (await host.Query("select 1 from consumed_positions where source = 'collection' and position >= $1", position)).Count.ShouldBe(1);

        // Whatever made it unreadable is mended, here by mending the item.
        await host.Query("update parked_items set item = $2 where stream_id = $1 and version = 1 returning 1", bad, Mended(bad));
        using var answer = await host.Client(Tokens.Operations).PostAsync($"/api/v1/operations/parked/{parked[0].GetProperty("id")}/replay", null, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Figures()).ShouldBe("2 2 0 0 0 0");
        (await Parked(bad)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_kind_is_parked_by_name()
    {
        var stream = Guid.NewGuid();
        await host.Receive(Given.Item(stream, 1, Given.Record(unit)) with { Kind = "horoscope" });
        (await Parked(stream)).ShouldHaveSingleItem().GetProperty("error").GetString()!.ShouldContain("horoscope");
        await Forget(stream);
    }

    [Theory]
    [InlineData("clock"), InlineData("organisation"), InlineData("firstReceivedAt"), InlineData("decisionDate"), InlineData("subject"), InlineData("item"), InlineData("data")]
    public async Task A_record_without_a_field_it_needs_is_parked_and_the_field_named(string field)
    {
        var stream = Guid.NewGuid();
        var item = Given.Item(stream, 1, Given.Record(unit));
        var lacking = item.State.EnumerateObject().Where(property => property.Name != field).ToDictionary(property => property.Name, property => property.Value);
        await host.Receive(item with { State = JsonSerializer.SerializeToElement(lacking) });
        (await Parked(stream)).ShouldHaveSingleItem().GetProperty("error").GetString().ShouldBe($"{field} is missing.");
        await Forget(stream);
    }

    async Task<IReadOnlyList<JsonElement>> Parked(Guid stream)
    {
        var all = await host.Client(Tokens.Operations).Read("/api/v1/operations/parked");
        return [.. all.EnumerateArray().Where(item => item.GetProperty("streamId").GetGuid() == stream).OrderBy(item => item.GetProperty("version").GetInt64())];
    }

    JsonDocument Mended(Guid stream) =>
        JsonSerializer.SerializeToDocument(Given.Item(stream, 1, Given.Record(unit)), PlatformJson.Options);

    Task<IReadOnlyList<string>> Forget(Guid stream) => host.Query("delete from parked_items where stream_id = $1 returning 1", stream);

    Task<string> Figures() => host.Client(Tokens.Office).Figures(unit);
}
