using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>Capability 13: a ledger lists exactly the decisions never reported, and 上报率 follows (瞒报).</summary>
public sealed class Capability13Tests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-audit";
    const string Other = "dept-health";
    /// <summary>Before anything of the demo city.</summary>
    const string Period = "from=2024-05-01&to=2024-05-31";

    readonly Api _api = new(fixture.Platform);

    string Organisation => _api.Organisation(Department);

    [Fact]
    public async Task A_ledger_in_GBK_lists_what_was_never_reported_until_it_is_reported_or_explained()
    {
        await Report("台1");
        await Eventually.Holds("the report is counted", TimeSpan.FromSeconds(5), async () => (await Lines($"api/v1/records?department={Organisation}&from=2024-05-01&to=2024-05-31")).Count > 0);

        var uploaded = await _api.Upload("office", $"api/v1/ledgers?department={Organisation}", Ledger("台1", "台2", "台3"));

        uploaded.Status.ShouldBe(HttpStatusCode.Created);
        ((int)uploaded["missing"]!).ShouldBe(2);
        var missing = ((string)uploaded["missingRows"]!).TrimStart('/');
        await Eventually.Holds("exactly two are listed", TimeSpan.FromSeconds(5), async () => (await Numbers(missing)).SequenceEqual(["示罚〔2026〕台2号", "示罚〔2026〕台3号"]));
        await ReportingRate(1, 3);

        await Report("台2");
        await Eventually.Holds("what was reported has left the list", TimeSpan.FromSeconds(5), async () => (await Numbers(missing)).Count == 1);
        await ReportingRate(2, 3);

        var explained = await _api.Post("office", $"{missing}/4/finding", new JsonObject { ["finding"] = "explained", ["reason"] = "依法封存", ["evidence"] = "封存决定书" });
        explained.Status.ShouldBe(HttpStatusCode.Created);
        await ReportingRate(3, 3);

        (await _api.Upload("office", $"api/v1/ledgers?department={Organisation}", Ledger("台1", "台2", "台3"))).Status.ShouldBe(HttpStatusCode.OK);
        (await _api.Get(Other, missing)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _api.Upload(Department, $"api/v1/ledgers?department={Organisation}", Ledger("台9"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    Task<TimeSpan> ReportingRate(int reported, int of) => Eventually.Holds($"{reported} of {of} count as reported", TimeSpan.FromSeconds(5), async () =>
        (await _api.Get(Department, $"api/v1/quality/double-publicity?{Period}"))["reporting"] is { } rate && (int)rate["numerator"]! == reported && (int)rate["denominator"]! == of);

    async Task Report(string number)
    {
        var body = Penalty.Of(number, Organisation, ("CF_JDRQ", "2024/05/06")).ReportedAt("2024-05-07T09:00:00+08:00");
        (await _api.Post("demo-backfill", "api/v1/records", body, ("X-Submitting-Org", Organisation))).Status.ShouldBe(HttpStatusCode.Created);
    }

    async Task<JsonArray> Lines(string path) => (await _api.Get(Department, path)).Items;

    async Task<List<string>> Numbers(string path) => (await _api.Get(Department, path)).Body?["items"]?.AsArray().Select(line => (string)line!["documentNumber"]!).ToList() ?? [];

    static byte[] Ledger(params string[] numbers) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(
        "决定文书号,统一社会信用代码,行政相对人名称,决定日期\r\n" + string.Join("\r\n", numbers.Select(number => $"示罚〔2026〕{number}号,{Penalty.Firm},示例市晨光食品有限公司,2024/5/6")));

    public void Dispose() => _api.Dispose();
}
