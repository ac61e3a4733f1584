using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

public sealed class LedgerAccessTests(Postgres postgres) : DepartmentTest(postgres)
{
    [Fact]
    public async Task A_department_reads_its_own_ledger_and_what_is_missing_and_changes_nothing()
    {
        var ledger = (await Upload(LedgerFile.Csv("一号"))).Id;

        foreach (var path in new[] { $"/ledgers/{ledger}", $"/ledgers/{ledger}/missing", $"/ledgers/{ledger}/unreadable", "/ledgers", "/ledgers/decisions" })
            (await Department.Get(path)).Status.ShouldBe(200, path);
        (await Department.Get("/ledgers")).Json["items"]!.AsArray().ShouldHaveSingleItem();
        (await Other.Get("/ledgers")).Json["items"]!.AsArray().ShouldBeEmpty();
        (await Department.Upload($"/ledgers?department={Organisation}", LedgerFile.Utf8(LedgerFile.Csv("二号")))).Status.ShouldBe(403);
        (await Department.Post($"/ledgers/{ledger}/missing/2/finding", "{}")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Another_departments_ledger_is_closed_and_the_attempt_is_audited()
    {
        var ledger = (await Upload(LedgerFile.Csv("一号"))).Id;

        foreach (var path in new[]
                 {
                     $"/ledgers/{ledger}", $"/ledgers/{ledger}/missing", $"/ledgers/{ledger}/unreadable", $"/ledgers/{ledger}/missing/2/finding",
                     $"/ledgers?department={Organisation}", $"/ledgers/decisions?department={Organisation}", "/ledgers/decisions?department=all",
                 })
        {
            var reply = await Other.Get(path);
            (reply.Status, reply.Code).ShouldBe((403, "forbidden"), path);
            (await Host.Auditor.Get($"/audit/events?correlationId={reply.Json["traceId"]}")).Json["items"]!.AsArray().ShouldHaveSingleItem();
        }
        (await Host.Office.Get($"/ledgers/{Guid.NewGuid()}")).Status.ShouldBe(404);
        (await Host.Nobody.Get("/ledgers")).Status.ShouldBe(401);
    }
}
