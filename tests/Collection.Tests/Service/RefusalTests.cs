using System.Text.Json.Nodes;
using CreditPlatform.CollectionTests.Records;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

public sealed class RefusalTests(Postgres postgres) : ServiceTest(postgres)
{
    static string FiveFaults(string note) =>
        $$"""{ "CF_WSH": null, "CF_XDR_SHXYM": "91990000MA00T0X05N", "CF_JDRQ": "2026/02/30", "CF_NR_FK": "abc", "CF_CFLB": "罚款;不存在", "BZ": "{{note}}" }""";

    static IEnumerable<string> Found(Reply reply) =>
        reply.Json["errors"]!.AsObject().Select(field => $"{field.Key} {field.Value![0]!["code"]}");

    async Task<IEnumerable<JsonNode>> Refused(Reply after) =>
        (await Items(Market, $"/records?flag=refused&limit=1000&department={Given.Market}", after)).Select(line => line!);

    [Fact]
    public async Task Five_faults_are_answered_at_once_each_with_field_code_and_message()
    {
        var reply = await Market.Submit("", FiveFaults("五处错误"));

        (reply.Status, reply.Code).ShouldBe((422, "refused"));
        reply.MediaType.ShouldBe("application/problem+json");
        Found(reply).ShouldBe(
            ["CF_XDR_SHXYM check-character", "CF_WSH required", "CF_CFLB enum", "CF_NR_FK money-format", "CF_JDRQ date-format"], ignoreOrder: true);
        reply.Json["errors"]!["CF_WSH"]![0]!["message"]!.GetValue<string>().ShouldContain("必填");
        reply.Json["refusalId"]!.GetValue<Guid>().ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Messages_are_English_for_who_asks_for_English()
    {
        var reply = await Market.Submit("", FiveFaults("英文"), headers: ("Accept-Language", "en-GB,zh;q=0.5"));

        reply.Json["errors"]!["CF_WSH"]![0]!["message"]!.GetValue<string>().ShouldBe("Number of the penalty decision is required");
        reply.Json["title"]!.GetValue<string>().ShouldContain("failed its checks");
    }

    [Fact]
    public async Task Three_retries_are_one_refused_row_with_three_attempts()
    {
        var fault = FiveFaults("三次");
        await Market.Submit("", fault);
        await Market.Submit("", fault);
        var third = await Market.Submit("", fault);
        var id = third.Json["refusalId"]!.GetValue<Guid>();

        var row = (await Refused(third)).Where(line => line["id"]!.GetValue<Guid>() == id).ShouldHaveSingleItem();
        row["version"]!.GetValue<int>().ShouldBe(3);
        var refusal = await Market.Get($"/refusals/{id}");
        refusal.Json["attempts"]!.GetValue<int>().ShouldBe(3);
        refusal.Json["codes"]!["CF_NR_FK"]![0]!.GetValue<string>().ShouldBe("money-format");
        refusal.Json["data"].ShouldBeNull("what was sent is shown to who names a purpose");
        (await Market.Get($"/refusals/{id}?purpose=更正")).Json["data"]!.GetValue<string>().ShouldContain("三次");
    }

    [Fact]
    public async Task Once_accepted_the_refusal_is_off_the_list_and_its_first_receipt_counts()
    {
        var number = NewNumber();
        var refused = await Host.Backfill.Submit(number, """{ "CF_SY": null }""", reportedAt: "2026-03-18T09:00:00+08:00");
        refused.Status.ShouldBe(422);

        var accepted = await Market.Submit(number);

        (accepted.Status, accepted.Json["late"]!.GetValue<bool>()).ShouldBe((201, false));
        var id = refused.Json["refusalId"]!.GetValue<Guid>();
        (await Refused(accepted)).ShouldNotContain(line => line["id"]!.GetValue<Guid>() == id);
        (await Market.Get($"/refusals/{id}")).Json["resolvedBy"]!.GetValue<Guid>().ShouldBe(accepted.Id);
        (await Market.Get($"/records/{accepted.Id}")).Json["firstReceivedAt"]!.GetValue<DateTimeOffset>().ShouldBe(Given.At("2026-03-18"));
    }

    [Fact]
    public async Task An_unknown_item_is_refused_by_name_and_kept()
    {
        var reply = await Market.Post("/records", """{ "item": "no-such-item", "data": { "A": 1 } }""");

        reply.Status.ShouldBe(422);
        Found(reply).ShouldBe(["item unknown-item"]);
        (await Market.Get($"/refusals/{reply.Json["refusalId"]}")).Json["item"]!.GetValue<string>().ShouldBe("no-such-item");
    }

    [Fact]
    public async Task A_refusal_is_its_submitters_affair()
    {
        var reply = await Market.Submit("", FiveFaults("别人的"));

        (await Host.Health.Get($"/refusals/{reply.Json["refusalId"]}")).Status.ShouldBe(403);
        (await Host.Office.Get($"/refusals/{reply.Json["refusalId"]}")).Status.ShouldBe(200);
        (await Market.Get($"/refusals/{Guid.NewGuid()}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_keeps_nothing()
    {
        var number = NewNumber();

        (await Market.Submit(number, query: "?dryRun=true")).ShouldSatisfyAllConditions(
            reply => reply.Status.ShouldBe(200), reply => reply.Json["valid"]!.GetValue<bool>().ShouldBeTrue());
        var faulty = await Market.Submit("", FiveFaults("试算"), query: "?dryRun=true");

        faulty.Status.ShouldBe(422);
        Found(faulty).Count().ShouldBe(5);
        faulty.Json["refusalId"].ShouldBeNull();
        (await Market.Submit(number)).Status.ShouldBe(201);
    }
}
