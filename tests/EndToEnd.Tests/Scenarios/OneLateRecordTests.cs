using System.Net;
using System.Text.Json.Nodes;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>A number that moves without a cause is as wrong as one that does not move with it.</summary>
public sealed class OneLateRecordTests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-audit";
    const string ReportedAt = "2023-08-14T10:00:00+08:00";
    const string Period = "2023-Q3";

    readonly Api _api = new(fixture.Platform);

    string Organisation => _api.Organisation(Department);

    [Fact]
    public async Task One_late_record_changes_one_departments_rates_and_no_other_number_anywhere()
    {
        var before = await Numbers();

        var late = Penalty.Of("迟一", Organisation, ("CF_JDRQ", "2023/07/03")).ReportedAt(ReportedAt);
        (await _api.Post("demo-backfill", "api/v1/records", late, ("X-Submitting-Org", Organisation))).Status.ShouldBe(HttpStatusCode.Created);
        await Eventually.Holds("Scoring has it", TimeSpan.FromSeconds(10), async () => (int)(await Figure("late", Organisation))! == 1);
        await Eventually.Holds("the rates have it", TimeSpan.FromSeconds(10), async () => (await Numbers())["city compliance denominator"] > before["city compliance denominator"]);

        var after = await Numbers();
        var changed = after.Where(number => before.GetValueOrDefault(number.Key) != number.Value).ToDictionary(number => number.Key, number => number.Value - before.GetValueOrDefault(number.Key));
        var (own, city) = (Organisation, "city");
        changed.ShouldBe(new Dictionary<string, int>
        {
            [$"{own} compliance numerator"] = 1, [$"{own} compliance denominator"] = 1, [$"{own} timeliness denominator"] = 1, [$"{own} collection denominator"] = 1,
            [$"{city} compliance numerator"] = 1, [$"{city} compliance denominator"] = 1, [$"{city} timeliness denominator"] = 1, [$"{city} collection denominator"] = 1,
            [$"{own} records.received"] = 1, [$"{own} records.stored"] = 1, [$"{own} records.late"] = 1, [$"{own} records.collected-late"] = 1,
        }, ignoreOrder: true);
    }

    /// <summary>Every rate of every department and of the city, and every figure of every registered unit.</summary>
    async Task<Dictionary<string, int>> Numbers()
    {
        var numbers = new Dictionary<string, int>();
        var rates = (await _api.Get("office", "api/v1/quality/double-publicity")).Body!;
        foreach (var (of, part) in rates["departments"]!.AsArray().Select(line => ((string)line!["department"]!, line!)).Append(("city", rates)))
            foreach (var rate in (string[])["reporting", "compliance", "timeliness", "collection"])
                foreach (var number in (string[])["numerator", "denominator"])
                    numbers[$"{of} {rate} {number}"] = (int)part[rate]![number]!;
        foreach (var unit in (await _api.Get("office", "api/v1/units?limit=1000")).Items.Select(unit => (string)unit!["org"]!).Append(Organisation).Distinct())
            foreach (var metric in (string[])["received", "stored", "late", "collected-late", "refused", "withdrawn"])
                numbers[$"{unit} records.{metric}"] = (int?)await Figure(metric, unit) ?? 0;
        return numbers;
    }

    async Task<JsonNode?> Figure(string metric, string unit) =>
        (await _api.Get("office", $"api/v1/metrics/records.{metric}?scope={unit}&period={Period}"))["value"];

    public void Dispose() => _api.Dispose();
}
