using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>Capability 10: 上报率, 合规率, 及时率 as worked in domain.md §2.5, through the gateway, each number followed to its rows.</summary>
public sealed class Capability10Tests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-audit";
    /// <summary>Before anything of the demo city.</summary>
    const string Period = "from=2025-06-01&to=2025-06-30";
    const string ReportedAt = "2025-06-10T10:00:00+08:00";

    readonly Api _api = new(fixture.Platform);

    string Organisation => _api.Organisation(Department);

    [Fact]
    public async Task Of_500_in_the_ledger_4_are_missing_of_1000_reported_15_refused_and_15_late()
    {
        await Report(Enumerable.Range(1, 970), "2025/06/09");
        await Report(Enumerable.Range(971, 15), "2025/02/12");
        await Report(Enumerable.Range(986, 15), "2025/06/09", ("CF_NR_FK", "abc"));
        var ledger = await Eventually.Holds("all reports are counted", TimeSpan.FromSeconds(10), async () => (long)(await Rates())["compliance"]!["denominator"]! == 1000);
        var uploaded = await UploadLedger([.. Enumerable.Range(505, 496), .. Enumerable.Range(2001, 4)]);
        uploaded.Status.ShouldBe(HttpStatusCode.Created);
        ((long)uploaded["missing"]!).ShouldBe(4);
        await Eventually.Holds("the ledger is counted", TimeSpan.FromSeconds(10), async () => (long)(await Rates())["reporting"]!["denominator"]! == 500);

        var rates = await Rates();

        foreach (var (name, rate, shortfall) in new[] { ("reporting", 0.992m, 4), ("compliance", 0.985m, 15), ("timeliness", 0.985m, 15) })
        {
            ((decimal)rates[name]!["rate"]!).ShouldBe(rate, name);
            (await _api.Follow(Department, rates[name]!["rows"])).Count.ShouldBe(shortfall, name);
            (await _api.Follow(Department, rates[name]!["numeratorRows"])).Count.ShouldBe((int)rates[name]!["numerator"]!, name);
            (await _api.Follow(Department, rates[name]!["denominatorRows"])).Count.ShouldBe((int)rates[name]!["denominator"]!, name);
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"counted after {ledger.TotalMilliseconds:0} ms");
    }

    [Fact]
    public async Task A_period_in_which_nothing_came_has_no_rates()
    {
        var rates = await _api.Get(Department, "api/v1/quality/double-publicity?from=2019-01-01&to=2019-03-31");

        foreach (var name in new[] { "reporting", "compliance", "timeliness", "collection" })
            rates[name]!["rate"].ShouldBeNull(name);
    }

    Task<Reply> Rates() => _api.Get(Department, $"api/v1/quality/double-publicity?{Period}");

    Task Report(IEnumerable<int> numbers, string decided, params (string, string?)[] changes) => Parallel.ForEachAsync(
        numbers, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            var body = Penalty.Of(Number(i), Organisation, [("CF_JDRQ", decided), .. changes]).ReportedAt(ReportedAt);
            (await _api.Post("demo-backfill", "api/v1/records", body, ("X-Submitting-Org", Organisation))).Status.ShouldBeOneOf(HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity);
        });

    Task<Reply> UploadLedger(IEnumerable<int> numbers) => _api.Post("office", "api/v1/ledgers", new JsonObject
    {
        ["department"] = Organisation, ["kind"] = "ledger", ["item"] = "penalty-legal",
        ["rows"] = new JsonArray([.. numbers.Select(i => new JsonObject
        {
            ["documentNumber"] = $"示罚〔2026〕{Number(i)}号", ["subject"] = Penalty.Firm, ["decisionDate"] = "2025-06-09",
        })]),
    });

    static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"三率{i}");

    public void Dispose() => _api.Dispose();
}
