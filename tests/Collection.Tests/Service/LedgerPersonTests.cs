using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Rows about persons are compared by reference; their names and numbers stand in no row and no event.</summary>
public sealed class LedgerPersonTests(Postgres postgres) : DepartmentTest(postgres)
{
    const string Name = "欧阳若尘";
    const string Number = "990000199001010025";
    const string Passport = "E12345678";

    static readonly string Csv = string.Join("\r\n",
        "决定文书号,行政相对人代码,行政相对人名称,证件类型,决定日期", $"{Name}一号,{Number},{Name},身份证,2026-09-25", $"二号,{Passport},{Name},护照,2026-09-25",
        $"三号,{Passport},{Name},,2026-09-25", $"四号,{Number[..17]}9,{Name},身份证,2026-09-25", $"五号,{Number},{Name},,");

    [Fact]
    public async Task They_are_found_nowhere_but_in_a_read_with_a_purpose_which_is_audited()
    {
        var uploaded = await Host.Office.Upload($"/ledgers?department={Organisation}&source={Uri.EscapeDataString($"抄送{Number}")}", LedgerFile.Utf8(Csv), ("Idempotency-Key", "k1"));
        (uploaded.Json["rows"]!.GetValue<int>(), uploaded.Json["unreadable"]!.GetValue<int>()).ShouldBe((2, 3), uploaded.Text);
        await Host.Settled();

        var masked = (await Department.Get($"/ledgers/{uploaded.Id}/missing")).Json["items"]!.AsArray();
        masked.Select(line => ($"{line!["subject"]}", $"{line["subjectName"]}")).ShouldBe([("990000********0025", "欧***"), ("E1*****78", "欧***")]);
        var clear = (await Department.Get($"/ledgers/{uploaded.Id}/missing?purpose=补报")).Json["items"]![0]!;
        ($"{clear["subject"]}", $"{clear["subjectName"]}").ShouldBe((Number, Name));
        var audited = (await Host.Auditor.Get($"/audit/events?actor=client-{Organisation[^4..]}")).Json["items"]!.AsArray();
        audited.ShouldHaveSingleItem()!["details"]!["inClear"]!.GetValue<bool>().ShouldBeTrue();
        (await Host.Office.Get($"/ledgers/{uploaded.Id}/unreadable?purpose=更正")).Text.ShouldContain(Name);

        foreach (var personal in new[] { Name, Number, Number[..17], Passport })
        {
            uploaded.Text.ShouldNotContain(personal);
            foreach (var table in new[] { "events.mt_events", "ledgers", "ledger_rows", "idempotent_answers", "vault_entries", "due_work" })
                (await Host.Scalar<long>($"select count(*) from {table} as t where position('{personal}' in t::text) > 0")).ShouldBe(0, $"{personal} in {table}");
            Host.Log.Where(line => line.Contains(personal)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Where_a_row_has_a_credit_code_and_a_persons_number_the_code_names_the_subject()
    {
        var csv = "决定文书号,统一社会信用代码,证件号码,决定日期\r\n一号,,990000199001010017,2026-09-25\r\n二号,91990000MA00T0X05M,990000199001010017,2026-09-25";
        var uploaded = await Upload(csv);

        (await Host.Office.Get($"/ledgers/{uploaded.Id}/missing")).Json["items"]!.AsArray().Select(line => $"{line!["subject"]}")
            .ShouldBe(["990000********0017", "91990000MA00T0X05M"], "an individual business is known by its code");
    }

    [Fact]
    public async Task Persons_and_permits_are_compared_like_penalties_of_firms_and_counted_with_them()
    {
        await Department.SubmitItem("penalty-person", $$"""{ "CF_CFJGDM": "{{Organisation}}", "CF_WSH": "一号", "CF_XDR_ZJHM": "99000020000229001X", "CF_JDRQ": "2026/09/25" }""");
        await Department.SubmitItem("permit-legal", $$"""{ "XK_XKJGDM": "{{Organisation}}", "XK_WSH": "二号", "XK_JDRQ": "2026/09/25", "XK_XDR_SHXYM": "{{LedgerFile.Firm}}" }""");
        await Department.SubmitItem("permit-person", $$"""{ "XK_XKJGDM": "{{Organisation}}", "XK_WSH": "三号", "XK_XDR_ZJHM": "不是号码", "XK_JDRQ": "2026/09/25" }""");
        var uploaded = await Upload($"类别,决定文书号,行政相对人代码,决定日期\r\n行政处罚,一号,99000020000229001x,2026-09-25\r\n许可,二号,{LedgerFile.Firm},2026-09-25\r\n许可,四号,99000020000229001X,2026-09-25");

        var line = (await Host.Office.Get($"/ledgers/{uploaded.Id}/missing")).Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        ($"{line["item"]}", $"{line["documentNumber"]}").ShouldBe(("permit-person", "四号"), uploaded.Text);
        var rates = await Rates();
        Figure(rates, "compliance").ShouldBe((2, 3, 2m / 3));
        Figure(rates, "reporting").ShouldBe((2, 3, 2m / 3));
    }
}
