using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Records about natural persons, as their unit sees them.</summary>
public sealed class PersonRecordTests(Postgres postgres) : ServiceTest(postgres)
{
    readonly string number = NewNumber();

    string Numbered(string more = "") => $$"""{ "CF_WSH": "{{number}}"{{more}} }""";

    [Fact]
    public async Task Two_spellings_of_a_number_are_one_record_and_both_templates_one_subject()
    {
        var penalty = await Market.SubmitItem("penalty-person", Numbered(""", "CF_XDR_ZJHM": "99000020000229001X" """));
        var again = await Market.SubmitItem("penalty-person", Numbered(""", "CF_XDR_ZJHM": "９９００００２００００２２９００１ｘ" """));
        var permit = await Market.SubmitItem("permit-person", $$"""{ "XK_WSH": "{{number}}", "XK_XDR_ZJHM": "99000020000229001x" }""");

        (penalty.Status, again.Status, permit.Status).ShouldBe((201, 200, 201), penalty.Text + permit.Text);
        again.Id.ShouldBe(penalty.Id);
        permit.Id.ShouldNotBe(penalty.Id);
        permit.Json["subjectId"]!.GetValue<Guid>().ShouldBe(penalty.Json["subjectId"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task The_unit_reads_it_masked_and_in_clear_for_a_purpose_which_is_audited()
    {
        var text = "欧阳 若尘（电话139-1234-5678）无证载客";
        var stored = await Market.SubmitItem("penalty-person", Numbered($$""", "CF_SY": "{{text}}" """));

        var masked = (await Market.Get($"/records/{stored.Id}")).Json;
        masked["personalData"]!.GetValue<string>().ShouldBe("masked");
        masked["data"]!["CF_XDR_MC"]!.GetValue<string>().ShouldBe("欧***");
        masked["data"]!["CF_XDR_ZJHM"]!.GetValue<string>().ShouldBe("990000********0017");
        masked["data"]!["CF_SY"]!.GetValue<string>().ShouldBe("某某（电话139-****-****）无证载客");
        masked["subject"]!.GetValue<string>().ShouldStartWith("p");

        var clear = (await Market.Get($"/records/{stored.Id}?purpose=办案&reference=A-7")).Json;
        clear["data"]!["CF_SY"]!.GetValue<string>().ShouldBe(text);
        clear["data"]!["CF_XDR_MC"]!.GetValue<string>().ShouldBe("欧阳若尘");
        (await Host.Auditor.Get($"/audit/events?subject={masked["subject"]}&limit=1000")).Json["items"]!.AsArray()
            .Any(entry => $"{entry!["details"]?["target"]}" == $"{stored.Id}" && $"{entry["purpose"]}" == "办案").ShouldBeTrue();
    }

    [Fact]
    public async Task It_says_why_it_is_not_public()
    {
        async Task<string> State(string more) =>
            (await Market.Get($"/records/{(await Market.SubmitItem("penalty-person", Numbered(more))).Id}")).Json["publication"]!["state"]!.GetValue<string>();

        (await State("")).ShouldBe("not-opened");
        (await State(""", "publicity": "1" """)).ShouldBe("basis-missing");
        (await State($$""", "CF_XDR_ZJHM": "{{PersonTests.Born("2006-08-01")}}", "violationDate": null""")).ShouldBe("manual-check");
    }

    [Fact]
    public async Task A_county_reads_an_adult_of_its_area_masked_and_of_a_minor_nothing()
    {
        var adult = await Market.In("990103").SubmitItem("penalty-person", Numbered());
        var minor = await Market.In("990103").SubmitItem("penalty-person", Numbered($$""", "CF_XDR_ZJHM": "{{PersonTests.Born("2009-05-05")}}" """));
        minor.Status.ShouldBe(201, minor.Text);

        (await Host.Health.In("990103").Get($"/records/{adult.Id}?purpose=了解")).Json["personalData"]!.GetValue<string>().ShouldBe("masked");
        (await Host.Health.In("990103").Get($"/records/{minor.Id}?purpose=了解")).Status.ShouldBe(403);
        (await Market.Get($"/records/{minor.Id}")).Status.ShouldBe(200);
        (await Host.Office.Get($"/records/{minor.Id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_child_under_14_needs_a_basis_and_a_field_of_the_other_template_is_refused_by_name()
    {
        var child = $$""", "CF_XDR_ZJHM": "{{PersonTests.Born("2014-01-01")}}" """;

        Codes(await Market.SubmitItem("penalty-person", Numbered(child))).ShouldBe(["minorBasis minor-basis"]);
        (await Market.SubmitItem("penalty-person", Numbered(child + """, "minorBasis": "监护人同意" """))).Status.ShouldBe(201);
        Codes(await Market.SubmitItem("penalty-person", Numbered(""", "CF_XDR_SHXYM": "91990000MA00T0X05M", "CF_FRDB": "" """))).ShouldBe(["CF_XDR_SHXYM empty-when"]);
        Codes(await Market.SubmitItem("penalty-person", Numbered(""", "CF_XDR_LB": "法人及非法人组织" """))).ShouldBe(["CF_XDR_LB wrong-template"]);
        Codes(await Market.SubmitItem("permit-legal", """{ "XK_XDR_LB": "自然人" }""")).ShouldBe(["XK_XDR_LB wrong-template"]);
    }

    static IEnumerable<string> Codes(Reply reply) =>
        reply.Json["errors"]!.AsObject().SelectMany(field => field.Value!.AsArray().Select(error => $"{field.Key} {error!["code"]}"));

    [Fact]
    public async Task A_permit_of_an_organisation_is_public_while_it_is_valid()
    {
        var name = NewName("许可");
        string Permit(string until) => $$"""{ "XK_XDR_MC": "{{name}}公司", "XK_WSH": "{{number}}{{until[..4]}}", "XK_YXQZI": "{{until}}" }""";
        await Market.SubmitItem("permit-legal", Permit("2026/09/29"));
        var valid = await Market.SubmitItem("permit-legal", Permit("2099/12/31"));
        valid.Status.ShouldBe(201, valid.Text);

        var shown = (await Items(Host.Nobody, $"/public/records?name={name}", valid)).ShouldHaveSingleItem()!;

        shown["id"]!.GetValue<Guid>().ShouldBe(valid.Id);
        (shown["publicUntil"]!.GetValue<string>(), shown["rule"]!.GetValue<string>()).ShouldBe(("2099-12-31", "while-valid"));
        shown["data"]!["XK_XKBH"]!.GetValue<string>().ShouldBe("JY19900000000017");
    }
}
