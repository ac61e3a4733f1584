using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Collection.Ledgers;
using CreditPlatform.CollectionTests.Support;
using CreditPlatform.ServiceDefaults.Events;
using Microsoft.Extensions.DependencyInjection;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>A ledger beside what was reported: the decisions never reported, exactly.</summary>
public sealed class LedgerTests(Postgres postgres) : DepartmentTest(postgres)
{
    static string Number(int i) => $"澄市监处罚〔2026〕{i}号";

    static string[] Numbers(JsonNode page) => [.. page["items"]!.AsArray().Select(line => line!["documentNumber"]!.GetValue<string>())];

    async Task<JsonNode> Missing(Reply uploaded, string query = "")
    {
        await Host.Settled();
        return (await Host.Office.Get($"/ledgers/{uploaded.Id}/missing{query}")).Json;
    }

    MultipartFormDataContent Form(byte[] file) => new()
    {
        { new StringContent(Organisation), "department" }, { new StringContent("crawl"), "kind" }, { new StringContent("信用中国"), "source" },
        { new ByteArrayContent(file), "file", "whatever.txt" },
    };

    static StringContent Json(string department, params string[] numbers) => new(
        JsonSerializer.Serialize(new
        {
            department, kind = "ledger", source = "台账", item = "penalty-legal",
            rows = numbers.Select(number => new { documentNumber = number, subject = LedgerFile.Firm, subjectName = "澄州市远帆商贸有限公司", decisionDate = "2026-09-25" }),
        }), Encoding.UTF8, "application/json");

    [Fact]
    public async Task Whatever_kind_of_file_it_is_it_is_the_same_ledger()
    {
        await Submit(Number(1));
        await Host.Settled();
        var csv = LedgerFile.Csv(Number(1), Number(2));
        var path = $"/ledgers?department={Organisation}";

        var first = await Host.Office.Upload(path, LedgerFile.Utf8(csv));
        (first.Status, first.Json["rows"]!.GetValue<int>(), first.Json["missing"]!.GetValue<int>()).ShouldBe((201, 2, 1), first.Text);
        first.Json["missingRows"]!.GetValue<string>().ShouldBe($"/api/v1/ledgers/{first.Id}/missing");
        foreach (var (what, content) in new (string, HttpContent)[]
                 {
                     ("UTF-8 with mark", LedgerFile.Utf8(csv, mark: true)), ("GB 18030", LedgerFile.Chinese(csv)), ("XLSX", LedgerFile.Of(LedgerFile.Xlsx(csv), "text/csv")),
                     ("semicolons", LedgerFile.Utf8(csv.Replace(',', ';'))), ("tabs", LedgerFile.Utf8(csv.Replace(',', '\t'))),
                     ("with a title above", LedgerFile.Utf8("行政处罚台账（九月）\r\n\r\n" + csv)),
                 })
        {
            var again = await Host.Office.Upload(path, content);
            (again.Status, again.Text.Contains($"{first.Id}")).ShouldBe((200, true), $"{what}: {again.Text}");
        }
        Numbers(await Missing(first)).ShouldBe([Number(2)]);
        (await Department.Get("/ledgers")).Json["items"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task As_part_of_a_form_or_as_JSON_it_says_of_itself_what_it_is()
    {
        var form = await Host.Office.Upload("/ledgers", Form(LedgerFile.Xlsx(LedgerFile.Csv(Number(1)))));
        (form.Status, form.Json["kind"]!.GetValue<string>(), form.Json["source"]!.GetValue<string>()).ShouldBe((201, "crawl", "信用中国"), form.Text);

        var json = await Host.Office.Upload("/ledgers", Json(Organisation, Number(2), Number(3)));
        (json.Status, json.Json["rows"]!.GetValue<int>(), json.Json["missing"]!.GetValue<int>()).ShouldBe((201, 2, 2), json.Text);
        (await Missing(json))["items"]![0]!["item"]!.GetValue<string>().ShouldBe("penalty-legal");
        (await Department.Get("/ledgers?limit=1")).Json["items"]![0]!["id"]!.GetValue<Guid>().ShouldBe(json.Id, "the latest first");
    }

    [Fact]
    public async Task National_codes_and_English_names_head_the_columns_as_well()
    {
        string[] headers = ["CF_WSH,CF_XDR_SHXYM,CF_XDR_MC,CF_JDRQ", "XK_WSH,XK_XDR_SHXYM,XK_XDR_MC,XK_JDRQ", "documentNumber,subject,subjectName,decisionDate", "*文书号,行政相对人代码,行政相对人名称,作出决定日期"];
        foreach (var (i, header) in headers.Index())
        {
            var reply = await Upload(LedgerFile.CsvOf([LedgerFile.Row(Number(i))], header));
            (reply.Status, reply.Json["rows"]!.GetValue<int>()).ShouldBe((201, 1), $"{header} {reply.Text}");
        }
    }

    [Fact]
    public async Task Spelling_hides_no_report()
    {
        await Submit("澄市监处罚〔2026〕7号", """{ "CF_JDRQ": "2026/09/25" }""");

        var reply = await Upload(LedgerFile.CsvOf([LedgerFile.Row("澄市监处罚[２０２６] 7号", "2026年9月25日", LedgerFile.Firm.ToLowerInvariant())]));

        reply.Json["missing"]!.GetValue<int>().ShouldBe(0, reply.Text);
    }

    [Fact]
    public async Task What_was_refused_or_withdrawn_was_reported_and_what_another_reported_for_the_authority_too()
    {
        await Submit(Number(1), """{ "CF_NR_FK": "abc" }""");
        await Department.Withdraw((await Submit(Number(2))).Id, 1);
        await SubmitFor(Other, Organisation, Number(3)); // decided by the department, sent by another
        await Submit(Number(4), """{ "CF_XDR_SHXYM": "91990000MA00T0X05M" }""");

        var reply = await Upload(LedgerFile.Csv([.. Enumerable.Range(1, 4).Select(Number)]));

        Numbers(await Missing(reply)).ShouldBe([Number(4)], "the same number about another subject is another decision");
        (await UploadFor(Neighbour, LedgerFile.Csv(Number(3)))).Json["missing"]!.GetValue<int>().ShouldBe(0);
        (await UploadFor(Neighbour, LedgerFile.Csv(Number(1)))).Json["missing"]!.GetValue<int>().ShouldBe(1, "another department's report is not its own");
    }

    [Fact]
    public async Task A_decision_reported_afterwards_leaves_the_list()
    {
        var reply = await Upload(LedgerFile.Csv(Number(1), Number(2)));
        Numbers(await Missing(reply)).ShouldBe([Number(1), Number(2)]);

        await Submit(Number(1));

        Numbers(await Missing(reply)).ShouldBe([Number(2)]);
        (await Host.Office.Get($"/ledgers/{reply.Id}")).Json["missing"]!.GetValue<int>().ShouldBe(1);
        Figure(await Rates(), "reporting").ShouldBe((1, 2, 0.5m));
    }

    [Fact]
    public async Task A_line_says_which_row_and_until_when()
    {
        var reply = await Upload(LedgerFile.CsvOf([LedgerFile.Row(Number(1), "2026-02-12"), LedgerFile.Row(Number(2), "2026/9/25"), LedgerFile.Row(Number(3), "20260924")]));

        var lines = (await Missing(reply, "?limit=2"))["items"]!.AsArray();
        lines.Select(line => (line!["row"]!.GetValue<int>(), $"{line["decisionDate"]}", $"{line["reportDue"]}", line["overdue"]!.GetValue<bool>()))
            .ShouldBe([(2, "2026-02-12", "2026-03-18", true), (3, "2026-09-25", "2026-10-29", false)]);
        (lines[0]!["subject"]!.GetValue<string>(), lines[0]!["subjectName"]!.GetValue<string>()).ShouldBe((LedgerFile.Firm, "澄州市远帆商贸有限公司"));
        Numbers(await Missing(reply, $"?after={(await Missing(reply, "?limit=2"))["next"]}")).ShouldBe([Number(3)]);
    }

    [Fact]
    public async Task A_decision_in_two_ledgers_and_a_crawl_counts_once()
    {
        await Upload(LedgerFile.Csv(Number(1), Number(2), Number(2)));
        await Upload(LedgerFile.Csv(Number(2), Number(3)));
        var crawl = await Upload(LedgerFile.Csv(Number(3), Number(1)), "&kind=crawl");
        await UploadFor(Neighbour, LedgerFile.Csv(Number(1)));
        await Submit(Number(1));

        crawl.Json["repeated"]!.GetValue<int>().ShouldBe(0);
        var rates = await Rates();
        Figure(rates, "reporting").ShouldBe((1, 3, 1m / 3));
        Figure(await RatesFor(Other), "reporting").ShouldBe((0, 1, 0m), "the department reported it, which is no report of its neighbour");
        (await Department.Follow(rates["reporting"]!["rows"], 1)).Count.ShouldBe(2);
        (await Host.Office.Follow(JsonValue.Create($"/api/v1/ledgers/decisions?department={Organisation}"), 2)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task By_the_decision_date_a_row_belongs_to_a_period()
    {
        await Upload(LedgerFile.CsvOf([LedgerFile.Row(Number(1), "2026-06-30"), LedgerFile.Row(Number(2), "2026-07-01")]));

        Figure(await Rates("?from=2026-04-01&to=2026-06-30"), "reporting").ShouldBe((0, 1, 0m));
        Figure(await Rates("?from=2026-08-01"), "reporting").ShouldBe((0, 0, null));
    }

    [Fact]
    public async Task A_ledger_of_many_rows_is_whole_or_counts_not_at_all()
    {
        var uploaded = await Upload(LedgerFile.Csv([.. Enumerable.Range(1, 7001).Select(Number)]));
        (uploaded.Status, uploaded.Json["missing"]!.GetValue<int>()).ShouldBe((201, 7001), uploaded.Text);
        Figure(await Rates(), "reporting").ShouldBe((0, 7001, 0m));

        // What an upload leaves that was cut off in the middle.
        var orphan = Guid.NewGuid();
        LedgerRow row = new(2, null, "八千号", LedgerFile.Firm, null, new(2026, 9, 25), null, null);
        await Host.Services.GetRequiredService<CommitQueue>().Run(
            [], _ => new(new(204, []), [new(LedgerIds.RowsOf(orphan), new LedgerRowsEntered(orphan, Organisation, [row], []))]), Actors.Platform("test", Host.Clock, "test"));

        Figure(await Rates(), "reporting").ShouldBe((0, 7001, 0m));
        (await Department.Follow((await Rates())["reporting"]!["rows"])).Count.ShouldBe(7001);
    }
}
