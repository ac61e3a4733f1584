using CreditPlatform.CollectionTests.Records;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>What the law seals is for nobody there (治安管理处罚法 art. 136; domain.md §2.8).</summary>
public sealed class SealingTests(Postgres postgres) : ServiceTest(postgres)
{
    const string PublicSecurity = """, "CF_YJ": "《中华人民共和国治安管理处罚法》第四十三条" """;

    readonly string number = NewNumber();
    readonly string name = NewName("封存");

    string Change(string more = "") => $$"""{ "CF_XDR_MC": "{{name}}公司" {{more}} }""";

    async Task<Guid> Stored() => (await Market.Submit(number, Change())).Id;

    async Task ShouldBeGone(Guid id, Reply after)
    {
        var absent = Guid.NewGuid();
        foreach (var reader in new[] { Market, Host.Office, Host.Health.In("990101"), Host.Auditor })
            foreach (var path in new[] { "/records/{0}", "/records/{0}?purpose=办案", "/records/{0}?asOf=2026-03-01", "/records/{0}/history" })
            {
                var (it, none) = (await reader.Get(string.Format(path, id)), await reader.Get(string.Format(path, absent)));
                (it.Status, it.Code, it.Json["title"]!.ToString(), it.Headers.Count()).ShouldBe((404, "not-found", none.Json["title"]!.ToString(), none.Headers.Count()), path);
            }
        foreach (var writer in new[] { Market, Host.Office })
        {
            (await writer.Correct(id, number, Change(), 2)).Status.ShouldBe(404);
            (await writer.Withdraw(id, 2)).Status.ShouldBe(404);
            (await writer.Seal(id, 2)).Status.ShouldBe(404);
        }
        (await Items(Host.Nobody, $"/public/records?name={name}", after)).ShouldBeEmpty();
        foreach (var department in new[] { Given.Market, "" })
            (await Items(Host.Office, $"/records?department={department}&limit=1000", after)).ShouldNotContain(line => line!["id"]!.GetValue<Guid>() == id);
        (await Host.Scalar<string>($"select concat_ws('|', status, item, organisation, subject, subject_name, state -> 'data') from record_rows where id = '{id}'")).ShouldBe("Sealed|||||{}");
    }

    [Fact]
    public async Task A_resubmission_that_names_the_law_is_refused_and_seals_what_is_held()
    {
        var id = await Stored();

        var refused = await Market.Submit(number, Change(PublicSecurity));

        (refused.Status, refused.Json["errors"]!["CF_YJ"]![0]!["code"]!.GetValue<string>()).ShouldBe((422, "sealed"));
        await ShouldBeGone(id, refused);
        (await Host.Scalar<string>($"select string_agg(type, ' ' order by version) from events.mt_events where stream_id = '{id}'")).ShouldBe("record-submitted record-sealed");
    }

    [Fact]
    public async Task A_correction_that_names_the_law_is_refused_and_seals_what_is_held()
    {
        var id = await Stored();

        var refused = await Market.Correct(id, number, Change(PublicSecurity), version: 7);

        (refused.Status, refused.Json["errors"]!["CF_YJ"]![0]!["code"]!.GetValue<string>()).ShouldBe((422, "sealed"));
        await ShouldBeGone(id, refused);
    }

    [Fact]
    public async Task The_office_seals_with_reason_and_evidence()
    {
        var id = await Stored();

        (await Host.Office.Seal(id, null)).Code.ShouldBe("version-required");
        (await Host.Office.Seal(id, 3)).Code.ShouldBe("version-stale");
        (await Host.Office.Seal(id, 1, reason: "")).Json["errors"]!["reason"]![0]!["code"]!.GetValue<string>().ShouldBe("required");
        var sealing = await Host.Office.Seal(id, 1);

        (sealing.Status, sealing.Json["status"]!.GetValue<string>()).ShouldBe((200, "sealed"));
        await ShouldBeGone(id, sealing);
    }

    [Fact]
    public async Task Its_own_unit_cannot_seal_by_itself()
    {
        var id = await Stored();

        (await Market.Seal(id, 1)).Status.ShouldBe(403);
        (await Market.Get($"/records/{id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Under_a_sealed_key_nothing_is_taken_again_and_nothing_of_it_is_kept()
    {
        var id = await Stored();
        await Host.Office.Seal(id, 1);
        var kept = await Host.Scalar<long>("select count(*) from vault_entries");

        foreach (var sender in new[] { Market, Host.Health })
        {
            var refused = await sender.Submit(number, Change(), headers: ("Accept-Language", "en"));
            (refused.Status, refused.Code, refused.Json["errors"]!["CF_WSH"]![0]!["code"]!.GetValue<string>()).ShouldBe((422, "sealed", "sealed"));
            refused.Json["refusalId"].ShouldBeNull();
        }

        (await Host.Scalar<long>($"select count(*) from events.mt_events where stream_id = '{id}'")).ShouldBe(2);
        kept.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Another_organisation_does_not_hide_a_record_by_naming_the_law()
    {
        var id = await Stored();

        (await Host.Health.Submit(number, Change(PublicSecurity))).Status.ShouldBe(422);

        (await Market.Get($"/records/{id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_withdrawn_record_and_one_about_a_person_are_sealed_the_same_way()
    {
        var withdrawn = await Stored();
        await Market.Withdraw(withdrawn, 1);
        await Market.Submit(number, Change(PublicSecurity));
        (await Market.Get($"/records/{withdrawn}")).Status.ShouldBe(404);

        var person = (await Market.SubmitItem("penalty-person", $$"""{ "CF_WSH": "{{number}}" }""")).Id;
        (await Market.SubmitItem("penalty-person", $$"""{ "CF_WSH": "{{number}}", "CF_YJ": "有关规定", "CF_CFJG": "澄州市公安局" }""")).Status.ShouldBe(422);
        (await Market.Get($"/records/{person}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_faulty_submission_of_a_key_that_is_free_seals_nothing() =>
        (await Market.Submit(number, Change(PublicSecurity))).Json["refusalId"]!.GetValue<Guid>().ShouldNotBe(Guid.Empty);
}
