using System.Net;
using System.Net.Http.Json;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ScoringTests.Host;
using CreditPlatform.ServiceDefaults.Views;

namespace CreditPlatform.ScoringTests.Views;

public sealed class RebuildTests(ScoringHost host)
{
    [Fact]
    public async Task The_view_equals_its_rebuild_after_disorder_duplicates_and_parking_while_the_intake_goes_on()
    {
        var random = new Random(7);
        string[] units = [Codes.Next(), Codes.Next(), Codes.Next()];
        var items = Disorder(random, units);
        var poisoned = Guid.NewGuid();
        var feeding = Feed(items);
        await host.Receive(Given.Poisoned(poisoned, 1), Given.Item(poisoned, 2, Given.Record(units[0])));
        while (!feeding.IsCompleted) (await Rebuild()).Differing.ShouldBe(0);
        await feeding;

        var answer = await Rebuild();
        answer.Differing.ShouldBe(0);
        answer.Rows.ShouldBeGreaterThan(0);
        // A key is one record at most, so what the units received is what the log says, worked out here by other means.
        foreach (var unit in units) (await host.Client(Tokens.Office).Figures(unit)).ShouldBe(Expected(items, unit));
        await host.Query("delete from parked_items where stream_id = $1 returning 1", poisoned);
    }

    [Fact]
    public async Task Only_operations_may_rebuild()
    {
        using var answer = await host.Client(Tokens.Office).PostAsync("/api/v1/operations/views/unit-days/rebuild", null, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    async Task<RebuildReport> Rebuild()
    {
        using var answer = await host.Client(Tokens.Operations).PostAsync("/api/v1/operations/views/unit-days/rebuild", null, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<RebuildReport>(TestContext.Current.CancellationToken))!;
    }

    async Task Feed(IReadOnlyList<ChangeItem> items)
    {
        foreach (var page in items.Chunk(37)) await host.Receive(page);
    }

    /// <summary>Records and refusals with several versions, moving between days, shuffled, every fifth twice.</summary>
    static List<ChangeItem> Disorder(Random random, string[] units)
    {
        var items = new List<ChangeItem>();
        for (var i = 0; i < 400; i++)
        {
            var (key, unit) = (Guid.NewGuid(), units[random.Next(units.Length)]);
            var clock = random.Next(3) switch { 0 => Given.LateReport, 1 => Given.Pending, _ => Given.OnTime };
            if (random.Next(3) == 0) items.Add(Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit, random.Next(2) == 0 ? key : null, clock)));
            var versions = random.Next(4);
            for (var version = 1; version <= versions; version++)
                items.Add(Given.Item(key, version, Given.Record(unit, clock: clock, status: random.Next(6) switch { 0 => RecordStatus.Withdrawn, 1 => RecordStatus.Sealed, _ => RecordStatus.Stored })
                    with { FirstReceivedAt = Given.Received.AddDays(random.Next(20)) }));
        }

        var delivered = items.Concat(items.Where((_, i) => i % 5 == 0)).ToArray();
        random.Shuffle(delivered);
        return [.. delivered];
    }

    static string Expected(List<ChangeItem> items, string unit)
    {
        var latest = items.GroupBy(item => item.Stream).Select(stream => stream.MaxBy(item => item.Version)!)
            .Where(item => item.State.GetProperty("organisation").GetString() == unit).ToList();
        var records = latest.Where(item => item.Kind == RecordState.Kind && item.State.GetProperty("status").GetString() != "sealed").ToDictionary(item => item.Stream);
        var refusals = latest.Where(item => item.Kind == RefusalState.Kind
            && !(item.State.GetProperty("naturalKey") is { ValueKind: System.Text.Json.JsonValueKind.String } key && records.ContainsKey(key.GetGuid()))).ToList();
        var counted = records.Values.Concat(refusals).ToList();
        int Late(string field) => counted.Count(item => item.State.GetProperty("clock").GetProperty(field).ValueKind == System.Text.Json.JsonValueKind.True);
        var withdrawn = records.Values.Count(item => item.State.GetProperty("status").GetString() == "withdrawn");
        return $"{counted.Count} {records.Count} {withdrawn} {Late("late")} {Late("collectedLate")} {refusals.Count}";
    }
}
