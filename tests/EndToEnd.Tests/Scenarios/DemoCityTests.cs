using System.Text.Json.Nodes;
using CreditPlatform.EndToEndTests.Platform;
using CreditPlatform.Local;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>The demo city, loaded as a newcomer's first start loads it, shows the numbers it was made with.</summary>
public sealed class DemoCityTests(PlatformFixture fixture) : IDisposable
{
    static readonly string[] Periods = ["2024", "2025", "2026-Q1", "2026-Q2", "2026-Q3"];

    readonly Api _api = new(fixture.Platform);
    readonly DemoData _data = DemoData.Generate(LoadDemo.Units());

    [Fact]
    public async Task Every_units_rates_and_figures_are_those_the_city_was_made_with()
    {
        var expected = DemoExpectations.Expect(_data);

        var load = await LoadDemo.LoadAsync(fixture.Platform, _data, null, TestContext.Current.CancellationToken);

        (load.Created, load.Known, load.Refused).ShouldBe((expected.Created, expected.Known, expected.RefusedAnswers));
        foreach (var unit in _data.Units)
            await Eventually.Holds(
                $"Scoring has taken in everything of {unit.Slug}", TimeSpan.FromSeconds(60), async () => await Figure("received", unit) == expected.Units[unit.Slug].Received);
        foreach (var unit in _data.Units)
            await FiguresAre(unit, expected.Units[unit.Slug]);
        await RatesAre(expected);
        await UnitsAreEntered();
    }

    async Task FiguresAre(DemoUnit unit, DemoCount wanted)
    {
        (await Figure("stored", unit)).ShouldBe(wanted.Stored, unit.Slug);
        (await Figure("late", unit)).ShouldBe(wanted.Late, unit.Slug);
        (await Figure("collected-late", unit)).ShouldBe(wanted.CollectedLate, unit.Slug);
    }

    async Task RatesAre(DemoExpectations expected)
    {
        var answer = (await _api.Get("office", $"api/v1/quality/double-publicity?from={DemoCity.From:yyyy-MM-dd}&to={DemoCity.Anchor:yyyy-MM-dd}")).Body!;
        var rows = answer["departments"]!.AsArray().ToDictionary(row => (string)row!["department"]!, row => row!);
        foreach (var unit in _data.Units)
            RatesAre(rows[unit.Org], expected.Units[unit.Slug], unit.Slug);
        CityIs(answer, expected.City, [.. rows.Where(row => _data.Units.All(unit => unit.Org != row.Key)).Select(row => row.Value)]);
    }

    /// <summary>The demo's units together; another test of this run reports for an organisation outside it.</summary>
    static void CityIs(JsonNode shown, DemoCount wanted, IReadOnlyList<JsonNode> others)
    {
        foreach (var (name, rate) in new[] { ("reporting", wanted.Reporting), ("compliance", wanted.Compliance), ("timeliness", wanted.Timeliness) })
            foreach (var (part, number) in new[] { ("numerator", rate.Numerator), ("denominator", rate.Denominator) })
                ((int)shown[name]![part]! - others.Sum(other => (int)other[name]![part]!)).ShouldBe(number, $"city: {name} {part}");
    }

    static void RatesAre(JsonNode shown, DemoCount wanted, string of)
    {
        foreach (var (name, rate) in new[] { ("reporting", wanted.Reporting), ("compliance", wanted.Compliance), ("timeliness", wanted.Timeliness) })
        {
            var part = shown[name]!;
            ((int)part["numerator"]!, (int)part["denominator"]!).ShouldBe((rate.Numerator, rate.Denominator), $"{of}: {name}");
            if (rate.Rate is { } known)
                ((double)part["rate"]!).ShouldBe(known, 1e-12, $"{of}: {name}");
            else
                part["rate"].ShouldBeNull($"{of}: {name}");
        }
    }

    async Task UnitsAreEntered()
    {
        var entered = (await _api.Get("dept-finance", "api/v1/units?limit=1000")).Items;
        entered.Select(unit => (string)unit!["org"]!).ShouldBe(_data.Units.Select(unit => unit.Org), ignoreOrder: true);
        entered.Count(unit => (string?)unit!["class"] == "A").ShouldBe(30);
    }

    /// <summary>First receipts of the demo's years only: other tests of this run report for the same units today.</summary>
    async Task<int> Figure(string metric, DemoUnit unit)
    {
        var sum = 0;
        foreach (var period in Periods)
            sum += (int)(await _api.Get("office", $"api/v1/metrics/records.{metric}?scope={unit.Org}&period={period}"))["value"]!;
        return sum;
    }

    public void Dispose() => _api.Dispose();
}
