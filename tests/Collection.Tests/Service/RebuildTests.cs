using CreditPlatform.CollectionTests.Records;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

public sealed class RebuildTests(Postgres postgres) : ServiceTest(postgres)
{
    [Theory]
    [InlineData("record_rows")]
    [InlineData("refusal_rows")]
    [InlineData("unit_rows")]
    public async Task A_view_built_again_while_records_come_in_is_the_same(string view)
    {
        using var stop = new CancellationTokenSource();
        var load = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Load(stop.Token)));

        for (var i = 0; i < 5; i++)
        {
            var reply = await Host.Operations.Post($"/operations/views/{view}/rebuild", "");
            reply.Status.ShouldBe(200, reply.Text);
            (reply.Json["view"]!.GetValue<string>(), reply.Json["differing"]!.GetValue<int>()).ShouldBe((view, 0));
        }

        await stop.CancelAsync();
        (await load).Sum().ShouldBeGreaterThan(0);
        var last = await Market.Submit(NewNumber());
        (await Items(Market, "/records?limit=1000&from=2026-09-30", last)).ShouldContain(line => line!["id"]!.GetValue<Guid>() == last.Id, "the new table goes on");
    }

    async Task<int> Load(CancellationToken stop)
    {
        var submitted = 0;
        for (; !stop.IsCancellationRequested; submitted++)
        {
            var number = NewNumber();
            (await Market.Submit(number, """{ "CF_NR_FK": "abc" }""")).Status.ShouldBe(422);
            (await Market.Submit(number)).Status.ShouldBe(201);
            (await Market.Submit(number, """{ "CF_NR_FK": "7" }""")).Status.ShouldBe(200);
        }
        return submitted;
    }

    [Theory]
    [InlineData("ledgers")]
    [InlineData("ledger_rows")]
    [InlineData("ledger_findings")]
    public async Task A_view_of_ledgers_built_again_is_the_same(string view)
    {
        var ledger = await Host.Office.Upload($"/ledgers?department={Given.Market}", LedgerFile.Utf8(LedgerFile.Csv(NewNumber(), NewNumber(), "")));
        await Host.Settled();
        (await Host.Office.Post($"/ledgers/{ledger.Id}/missing/2/finding", """{ "finding": "explained", "reason": "一", "evidence": "二" }""")).Status.ShouldBe(201);
        await Host.Settled();

        var reply = await Host.Operations.Post($"/operations/views/{view}/rebuild", "");

        (reply.Status, reply.Json["differing"]?.GetValue<int>()).ShouldBe((200, 0), reply.Text);
        reply.Json["rows"]!.GetValue<int>().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_view_that_is_none_cannot_be_built() =>
        (await Host.Operations.Post("/operations/views/mt_events/rebuild", "")).Status.ShouldBe(404);
}
