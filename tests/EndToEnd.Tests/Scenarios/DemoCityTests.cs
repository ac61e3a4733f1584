using CreditPlatform.EndToEndTests.Platform;
using CreditPlatform.Local;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>The demo city, loaded as a newcomer's first start loads it, shows the numbers it was made with.</summary>
public sealed class DemoCityTests(PlatformFixture fixture) : IDisposable
{
    readonly Api _api = new(fixture.Platform);

    [Fact]
    public async Task Every_units_figures_are_those_the_city_was_made_with()
    {
        var cancelled = TestContext.Current.CancellationToken;
        var units = LoadDemo.Units();
        var submissions = Penalties.Generate(units);
        var expected = DemoExpectations.Expect(submissions);
        using var gateway = new HttpClient { BaseAddress = fixture.Platform.Gateway };
        var secret = DemoClient.ReadAll(fixture.Platform.DemoClientsFile).Single(client => client.ClientId == DemoLoader.ClientId).ClientSecret;

        var load = await new DemoLoader(gateway, secret, units, TimeProvider.System).LoadAsync(submissions, null, cancelled);

        (load.Created, load.Known, load.Refused).ShouldBe((expected.Created, expected.Known, expected.RefusedAnswers));
        foreach (var unit in units.Where(unit => expected.Units.ContainsKey(unit.Slug)))
        {
            var wanted = expected.Units[unit.Slug];
            await Eventually.Holds($"{unit.Slug} has received {wanted.Received}", TimeSpan.FromSeconds(30), async () => await Figure("received", unit) == wanted.Received);
            (await Figure("stored", unit)).ShouldBe(wanted.Stored, unit.Slug);
            (await Figure("late", unit)).ShouldBe(wanted.Late, unit.Slug);
            (await Figure("collected-late", unit)).ShouldBe(wanted.CollectedLate, unit.Slug);
        }
    }

    /// <summary>First receipts of the demo's years only: other tests of this run report for the same units today.</summary>
    async Task<int> Figure(string metric, DemoUnit unit)
    {
        var sum = 0;
        foreach (var period in new[] { "2024", "2025", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09" })
            sum += (int)(await _api.Get("office", $"api/v1/metrics/records.{metric}?scope={unit.Org}&period={period}"))["value"]!;
        return sum;
    }

    public void Dispose() => _api.Dispose();
}
