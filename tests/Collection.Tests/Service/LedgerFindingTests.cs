using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Why a decision was not reported: concealed counts whatever comes later, explained does not count.</summary>
public sealed class LedgerFindingTests(Postgres postgres) : DepartmentTest(postgres)
{
    Task<Reply> Find(Guid ledger, int row, string finding, object? version = null, string reason = "逾期未报", string evidence = "核查笔录", params (string, string)[] headers) =>
        Host.Office.Post($"/ledgers/{ledger}/missing/{row}/finding", $$"""{ "finding": "{{finding}}", "reason": "{{reason}}", "evidence": "{{evidence}}" }""",
            version is null ? headers : [("If-Match", $"\"{version}\""), .. headers]);

    async Task<int[]> Rows(Guid ledger, string query = "")
    {
        await Host.Settled();
        return [.. (await Host.Office.Get($"/ledgers/{ledger}/missing{query}")).Json["items"]!.AsArray().Select(line => line!["row"]!.GetValue<int>())];
    }

    async Task<Guid> Ledger(params string[] numbers) => (await Upload(LedgerFile.Csv(numbers))).Id;

    [Fact]
    public async Task An_explained_decision_is_not_concealed()
    {
        var ledger = await Ledger("一号", "二号");

        var found = await Find(ledger, 2, "explained");

        (found.Status, found.Header("ETag"), found.Json["finding"]!.GetValue<string>()).ShouldBe((201, "\"1\"", "explained"), found.Text);
        (await Rows(ledger)).ShouldBe([3]);
        (await Rows(ledger, "?finding=explained")).ShouldBe([2]);
        Figure(await Rates(), "reporting").ShouldBe((1, 2, 0.5m));
    }

    [Fact]
    public async Task A_concealed_decision_stays_concealed_when_it_is_reported_at_last()
    {
        var ledger = await Ledger("一号", "二号");
        (await Find(ledger, 2, "concealed")).Status.ShouldBe(201);

        await Submit("一号");
        await Submit("二号");

        (await Rows(ledger)).ShouldBe([2]);
        var line = (await Host.Office.Get($"/ledgers/{ledger}/missing")).Json["items"]![0]!;
        (line["reported"]!.GetValue<bool>(), line["finding"]!.GetValue<string>(), line["version"]!.GetValue<int>()).ShouldBe((true, "concealed", 1));
        Figure(await Rates(), "reporting").ShouldBe((1, 2, 0.5m));
    }

    [Fact]
    public async Task It_holds_for_the_decision_in_whatever_ledger_it_stands_now_or_later()
    {
        await Find(await Ledger("一号", "二号"), 2, "explained");

        var later = await Upload(LedgerFile.Csv("三号", "一号"), "&kind=crawl");

        later.Json["missing"]!.GetValue<int>().ShouldBe(1);
        (await Rows(later.Id)).ShouldBe([2]);
        Figure(await Rates(), "reporting").ShouldBe((1, 3, 1m / 3));
    }

    [Fact]
    public async Task A_finding_is_changed_with_its_version_and_only_so()
    {
        var ledger = await Ledger("一号");
        await Find(ledger, 2, "explained");

        (await Find(ledger, 2, "concealed")).Code.ShouldBe("version-required");
        (await Find(ledger, 2, "concealed", 7)).Code.ShouldBe("version-stale");
        (await Find(ledger, 2, "concealed", 1)).Status.ShouldBe(200);
        (await Rows(ledger)).ShouldBe([2]);
    }

    [Fact]
    public async Task The_same_key_answers_the_first_answer_again()
    {
        var ledger = await Ledger("一号");
        var first = await Find(ledger, 2, "explained", headers: ("Idempotency-Key", "f1"));

        var again = await Find(ledger, 2, "explained", headers: ("Idempotency-Key", "f1"));

        (again.Status, again.Text).ShouldBe((first.Status, first.Text));
    }

    [Fact]
    public async Task What_had_been_reported_in_time_for_the_ledger_was_never_missing()
    {
        await Submit("一号");
        var ledger = await Ledger("一号", "二号");
        await Submit("二号");
        await Host.Settled();

        var reported = await Find(ledger, 2, "concealed");
        (reported.Status, reported.Code).ShouldBe((409, "decision-reported"));
        (await Find(ledger, 3, "concealed")).Status.ShouldBe(201, "reported only after the office had laid the ledger beside it");
    }

    [Fact]
    public async Task Reason_and_evidence_are_asked_for_and_kept_where_they_may_name_people()
    {
        var ledger = await Ledger("一号");
        var faulty = await Find(ledger, 2, "concealed", reason: "", evidence: "");
        (faulty.Status, faulty.Json["errors"]!.AsObject().Count).ShouldBe((422, 2));
        (await Find(ledger, 2, "perhaps")).Json["errors"]!["finding"]![0]!["code"]!.GetValue<string>().ShouldBe("enum");
        (await Find(ledger, 99, "concealed")).Status.ShouldBe(404);

        await Find(ledger, 2, "concealed", reason: "经办人电话13912345678");

        var read = (await Department.Get($"/ledgers/{ledger}/missing/2/finding")).Json;
        (read["reason"]!.GetValue<string>(), read["evidence"]!.GetValue<string>(), read["person"]!.GetValue<string>()).ShouldBe(("经办人电话139********", "核查笔录", "zhao.wen"));
        (await Host.Office.Get($"/ledgers/{ledger}/missing/2/finding?purpose=核查")).Text.ShouldContain("13912345678");
        (await Host.Scalar<long>("select count(*) from events.mt_events where data::text like '%13912345678%'")).ShouldBe(0);
    }
}
