using System.Diagnostics;
using System.Net;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>Each part dies by SIGKILL in the middle of a load: nothing acknowledged is lost, nothing doubled, views equal a rebuild.</summary>
public sealed class DeathTests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-ecology-environment";
    readonly Api _api = new(fixture.Platform);

    [Theory]
    [InlineData("scoring")]
    [InlineData("collection")]
    [InlineData("rabbitmq")]
    [InlineData("postgres")]
    [InlineData("gateway")]
    public async Task Killed_during_a_load_and_started_again_it_loses_and_doubles_nothing(string victim)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var count = Sizes.Of(named: 5000, reduced: 600);
        var load = new Load(_api, Department, $"死{victim}", count);
        var clock = Stopwatch.StartNew();
        var running = load.Run();
        await Task.WhenAny(load.Reaches(0.3), running);

        await fixture.Platform.Kill(victim);
        await Task.Delay(1000, cancelled);
        await fixture.Platform.Start(victim, cancelled);
        await running;
        Note($"{count} records acknowledged in {clock.Elapsed.TotalSeconds:0.0} s, {victim} killed at 30 %");

        foreach (var service in new[] { "collection", "scoring", "gateway" })
            fixture.Platform.LogOf(service).ShouldNotContain("BackgroundService failed", customMessage: $"{service} died with {victim}");
        load.Acknowledged.Count.ShouldBe(count);
        load.Acknowledged.Values.Distinct().Count().ShouldBe(count, "two decisions met in one record");
        clock.Restart();
        foreach (var (database, table, id) in new[] { ("collectiondb", "record_rows", "id"), ("scoringdb", "source_rows", "stream_id") })
            await Eventually.Holds($"{table} holds all {count}", TimeSpan.FromSeconds(60), async () => await Held(database, table, id, victim) == count);
        Note($"visible everywhere {clock.Elapsed.TotalSeconds:0.0} s after the last acknowledgement");
        (await Database.Count(fixture.Platform, "collectiondb", $"select count(*) from events.mt_events e join record_rows r on r.id = e.stream_id where r.state -> 'data' ->> 'CF_WSH' like '示罚〔2026〕死{victim.ToUpperInvariant()}%'"))
            .ShouldBe(count, "an acknowledged record stands in one event");
        foreach (var view in new[] { "collection/views/record_rows", "collection/views/refusal_rows", "scoring/views/unit-days" })
            await EqualsARebuild(view);
        (await Database.Count(fixture.Platform, "scoringdb", "select count(*) from parked_items")).ShouldBe(0);
    }

    Task<long> Held(string database, string table, string id, string victim) => Database.Count(fixture.Platform, database,
        $"select count(distinct {id}) from {table} where state -> 'data' ->> 'CF_WSH' like '示罚〔2026〕死{victim.ToUpperInvariant()}%'");

    async Task EqualsARebuild(string view)
    {
        var rebuilt = await _api.Post("operations", $"api/v1/operations/{view}/rebuild");
        rebuilt.Status.ShouldBe(HttpStatusCode.OK, view);
        ((long)rebuilt["differing"]!).ShouldBe(0, view);
    }

    static void Note(string text) => TestContext.Current.TestOutputHelper!.WriteLine(text);

    public void Dispose() => _api.Dispose();
}
