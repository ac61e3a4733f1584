using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>The register of units: the office enters them, everybody with a token may read them.</summary>
public sealed class UnitTests(Postgres postgres) : ServiceTest(postgres)
{
    const string Transport = "11990000MB0013709K";
    const string Finance = "11990000MB0004116Q";
    const string Water = "11990000MB0034251A";
    const string Town = "11990000MB0049322U";

    static object Entry(string name, string kind = "government", string? @class = "A", string region = "990000", bool hall = false, params string[] systems) =>
        new { name, kind, @class, region, connected = true, collecting = false, hall, embeddedSystems = systems };

    [Fact]
    public async Task The_office_enters_a_unit_and_a_department_reads_it()
    {
        var entered = await Host.Office.Put($"/units/{Transport}", Entry("示范市交通运输局", systems: ["道路运输许可系统", "招标投标系统"]));

        (entered.Status, entered.Header("ETag")).ShouldBe((201, "\"1\""), entered.Text);
        var read = await Market.Get($"/units/{Transport.ToLowerInvariant()}");
        (read.Status, read.Header("ETag"), read.Text).ShouldBe((200, "\"1\"", entered.Text));
        read.Json["name"]!.GetValue<string>().ShouldBe("示范市交通运输局");
        read.Json["embeddedSystems"]!.AsArray().Count.ShouldBe(2);
        (await Items(Market, "/units?class=A&kind=government", entered)).ShouldContain(unit => unit!["org"]!.GetValue<string>() == Transport);
        (await Items(Market, "/units?class=B", entered)).ShouldNotContain(unit => unit!["org"]!.GetValue<string>() == Transport);
    }

    [Fact]
    public async Task A_change_needs_the_version_it_is_based_on()
    {
        await Host.Office.Put($"/units/{Finance}", Entry("示范市财政局"));

        (await Host.Office.Put($"/units/{Finance}", Entry("示范市财政局", @class: "B"))).Code.ShouldBe("version-required");
        (await Host.Office.Put($"/units/{Finance}", Entry("示范市财政局", @class: "B"), ("If-Match", "\"7\""))).Code.ShouldBe("version-stale");
        var changed = await Host.Office.Put($"/units/{Finance}", Entry("示范市财政局", @class: "B"), ("If-Match", "\"1\""));
        (changed.Status, changed.Header("ETag")).ShouldBe((200, "\"2\""));
        var same = await Host.Office.Put($"/units/{Finance}", Entry("示范市财政局", @class: "B"), ("If-Match", "\"2\""));
        (same.Status, same.Header("ETag")).ShouldBe((200, "\"2\""), "what already stands so makes no version");
        (await Items(Market, "/units?class=B", changed)).ShouldContain(unit => unit!["org"]!.GetValue<string>() == Finance);
    }

    [Fact]
    public async Task The_same_idempotency_key_answers_the_first_answer_again()
    {
        var first = await Host.Office.Put($"/units/{Water}", Entry("示范市水利局"), ("Idempotency-Key", "unit-1"));
        var second = await Host.Office.Put($"/units/{Water}", Entry("示范市水利局"), ("Idempotency-Key", "unit-1"));

        (second.Status, second.Text).ShouldBe((201, first.Text));
        (await Host.Office.Put($"/units/{Water}", Entry("示范市水务局"), ("Idempotency-Key", "unit-1"))).Code.ShouldBe("idempotency-key-reused");
    }

    [Fact]
    public async Task A_faulty_entry_is_refused_by_field_and_kept_out()
    {
        var reply = await Host.Office.Put($"/units/{Town}", Entry("", "village", "C", "9900", systems: ["联系人 990000198512310025"]));

        (reply.Status, reply.Code).ShouldBe((422, "invalid"));
        reply.Json["errors"]!.AsObject().Select(field => $"{field.Key} {field.Value![0]!["code"]}")
            .ShouldBe(["name required", "kind enum", "class enum", "region structure", "embeddedSystems[0] person-number"]);
        (await Market.Get($"/units/{Town}")).Status.ShouldBe(404);
        (await Host.Office.Put("/units/11990000MB0049322X", Entry("某局"))).Code.ShouldBe("parameter-invalid");
        (await Market.Get("/units?class=C")).Code.ShouldBe("parameter-invalid");
    }

    [Fact]
    public async Task Only_the_office_enters_units_and_only_with_a_token_are_they_read()
    {
        var refused = await Market.Put($"/units/{Town}", Entry("示范市甲区石桥镇人民政府"));
        (refused.Status, refused.Code).ShouldBe((403, "forbidden"));
        (await Audited(refused)).ShouldHaveSingleItem()["details"]!["target"]!.GetValue<string>().ShouldBe(Town);
        (await Host.Nobody.Get("/units")).Status.ShouldBe(401);
        (await Host.Auditor.Get("/units")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_register_is_read_page_by_page()
    {
        await Host.Office.Put("/units/11990000MB0016440G", Entry("国家税务总局示范市税务局", "vertical"));
        var last = await Host.Office.Put("/units/11990000MB0041101H", Entry("示范市烟草专卖局", "vertical"));

        await Items(Market, "/units", last);
        var first = (await Market.Get("/units?kind=vertical&limit=1")).Json;
        var second = (await Market.Get($"/units?kind=vertical&limit=1&after={first["next"]}")).Json;
        new[] { first, second }.Select(page => page["items"]!.AsArray().Single()!["org"]!.GetValue<string>()).ShouldBe(["11990000MB0016440G", "11990000MB0041101H"]);
        second["next"].ShouldBeNull();
    }
}
