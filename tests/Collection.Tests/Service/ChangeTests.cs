using System.Text.Json.Nodes;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

public sealed class ChangeTests(Postgres postgres) : ServiceTest(postgres)
{
    const string OtherAmount = """{ "CF_NR_FK": "0.8" }""";

    readonly string number = NewNumber();

    async Task<Guid> Stored() => (await Market.Submit(number)).Id;

    [Fact]
    public async Task A_correction_is_the_next_version_with_reason_and_evidence_in_the_history()
    {
        var id = await Stored();

        var reply = await Market.Correct(id, number, OtherAmount, version: 1);

        (reply.Status, reply.Header("ETag")).ShouldBe((200, "\"2\""));
        var history = (await Market.Get($"/records/{id}/history")).Json.AsArray();
        history.Select(version => version!["act"]!.GetValue<string>()).ShouldBe(["record-submitted", "record-corrected"]);
        var corrected = history[1]!;
        (corrected["reason"]!.GetValue<string>(), corrected["evidence"]!.GetValue<string>()).ShouldBe(("笔误", "更正决定书"));
        corrected["data"]!["CF_NR_FK"]!.GetValue<string>().ShouldBe("0.8");
        corrected["actor"]!.GetValue<string>().ShouldBe("client-017R");
    }

    [Fact]
    public async Task Without_If_Match_a_change_is_not_made()
    {
        var id = await Stored();

        foreach (var reply in new[] { await Market.Correct(id, number, OtherAmount, null), await Market.Withdraw(id, null) })
            (reply.Status, reply.Code).ShouldBe((428, "version-required"));
    }

    [Fact]
    public async Task A_change_based_on_an_old_version_is_stale()
    {
        var id = await Stored();
        await Market.Correct(id, number, OtherAmount, 1);

        foreach (var reply in new[] { await Market.Correct(id, number, null, 1), await Market.Withdraw(id, 1) })
            (reply.Status, reply.Code).ShouldBe((412, "version-stale"));
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_made()
    {
        var id = await Stored();

        var replies = await Task.WhenAll(Enumerable.Range(1, 10).Select(i => Market.Correct(id, number, $$"""{ "CF_NR_FK": "{{i}}" }""", 1)));

        replies.Count(reply => reply.Status == 200).ShouldBe(1);
        replies.Count(reply => reply.Status == 412).ShouldBe(9);
    }

    [Fact]
    public async Task A_change_without_reason_and_evidence_is_refused_by_field()
    {
        var id = await Stored();

        var reply = await Market.Correct(id, number, OtherAmount, 1, reason: null, evidence: "");
        reply.Status.ShouldBe(422);
        reply.Json["errors"]!.AsObject().Select(field => $"{field.Key} {field.Value![0]!["code"]}").ShouldBe(["reason required", "evidence required"]);
        (await Market.Withdraw(id, 1, evidence: null)).Status.ShouldBe(422);
    }

    [Fact]
    public async Task A_faulty_correction_and_one_of_the_key_change_nothing()
    {
        var id = await Stored();

        var faulty = await Market.Correct(id, number, """{ "CF_NR_FK": "abc" }""", 1);
        (faulty.Status, faulty.Json["errors"]!["CF_NR_FK"]![0]!["code"]!.GetValue<string>()).ShouldBe((422, "money-format"));
        var other = await Market.Correct(id, NewNumber(), null, 1);
        (other.Status, other.Code).ShouldBe((409, "key-changed"));
        (await Market.Get($"/records/{id}")).Header("ETag").ShouldBe("\"1\"");
    }

    [Fact]
    public async Task A_withdrawn_record_leaves_the_public_query_and_a_correction_brings_it_back()
    {
        var name = NewName("撤回") + "公司";
        var change = $$"""{ "CF_XDR_MC": "{{name}}" }""";
        var stored = await Market.Submit(number, change);
        (await Items(Host.Nobody, $"/public/records?name={name}", stored)).Count.ShouldBe(1);

        var withdrawn = await Market.Withdraw(stored.Id, 1);
        withdrawn.Json["status"]!.GetValue<string>().ShouldBe("withdrawn");
        (await Items(Host.Nobody, $"/public/records?name={name}", withdrawn)).ShouldBeEmpty();
        (await Market.Withdraw(stored.Id, 2)).Code.ShouldBe("record-withdrawn");

        var reinstated = await Market.Correct(stored.Id, number, change, 2);
        (await Items(Host.Nobody, $"/public/records?name={name}", reinstated)).Count.ShouldBe(1);
        (await Market.Get($"/records/{stored.Id}/history")).Json.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_withdrawal_holds_from_its_day_as_the_record_stood_before_it()
    {
        var id = await Stored();
        await Market.Withdraw(id, 1);

        string Status(JsonNode view) => view["status"]!.GetValue<string>();
        Status((await Market.Get($"/records/{id}?asOf=2026-09-29")).Json).ShouldBe("stored");
        Status((await Market.Get($"/records/{id}?asOf=2026-09-30")).Json).ShouldBe("withdrawn");
        (await Market.Get($"/records/{id}?asOf=2026-02-11")).Status.ShouldBe(404, "there was no decision yet");
    }

    [Fact]
    public async Task A_record_that_is_not_there_cannot_be_changed()
    {
        (await Market.Correct(Guid.NewGuid(), number, null, 1)).Status.ShouldBe(404);
        (await Market.Withdraw(Guid.NewGuid(), 1)).Status.ShouldBe(404);
    }
}
