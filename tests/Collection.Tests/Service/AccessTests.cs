using CreditPlatform.CollectionTests.Records;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

public sealed class AccessTests(Postgres postgres) : ServiceTest(postgres)
{
    [Fact]
    public async Task Without_a_token_there_is_401_and_an_audit_entry()
    {
        var reply = await Host.Nobody.Submit(NewNumber());

        (reply.Status, reply.Code, reply.MediaType).ShouldBe((401, "unauthenticated", "application/problem+json"));
        (await Audited(reply)).ShouldHaveSingleItem()["details"]!["code"]!.GetValue<string>().ShouldBe("unauthenticated");
    }

    [Fact]
    public async Task With_another_departments_token_there_is_403_and_an_audit_entry_that_says_who_and_what()
    {
        var id = (await Market.Submit(NewNumber())).Id;

        var reply = await Host.Health.Get($"/records/{id}");

        (reply.Status, reply.Code).ShouldBe((403, "forbidden"));
        var entry = (await Audited(reply)).ShouldHaveSingleItem();
        (entry["actor"]!.GetValue<string>(), entry["organisation"]!.GetValue<string>()).ShouldBe(($"client-{Given.Health[^4..]}", Given.Health));
        entry["details"]!["act"]!.GetValue<string>().ShouldBe("GET /api/v1/records/{id:guid}");
        entry["details"]!["target"]!.GetValue<string>().ShouldBe(id.ToString());
    }

    [Fact]
    public async Task Every_way_to_anothers_record_is_closed()
    {
        var number = NewNumber();
        var id = (await Market.Submit(number)).Id;

        foreach (var reply in new[]
                 {
                     await Host.Health.Get($"/records/{id}/history"), await Host.Health.Correct(id, number, null, 1), await Host.Health.Withdraw(id, 1),
                     await Host.Health.Get($"/records?department={Given.Market}"), await Host.Auditor.Get($"/records/{id}"), await Host.Auditor.Submit(NewNumber()),
                     await Market.Get("/audit/events"), await Market.Put("/calendar/2028", new { }),
                     await Market.Post("/operations/views/record_rows/rebuild", ""), await Market.Get("/operations/parked"),
                 })
            (reply.Status, reply.Code).ShouldBe((403, "forbidden"));
    }

    [Fact]
    public async Task The_owner_reads_masked_and_in_clear_for_a_purpose_which_is_audited()
    {
        var stored = await Market.Submit(NewNumber());

        var masked = (await Market.Get($"/records/{stored.Id}")).Json;
        masked["personalData"]!.GetValue<string>().ShouldBe("masked");
        masked["data"]!["CF_FRDB"]!.GetValue<string>().ShouldBe("张**");
        masked["data"]!["CF_FR_ZJHM"]!.GetValue<string>().ShouldBe("990000********0017");

        var before = Uri.EscapeDataString($"{Host.Clock.GetUtcNow():O}");
        var clear = (await Market.Get($"/records/{stored.Id}?purpose=办案&reference=A-1")).Json;
        clear["personalData"]!.GetValue<string>().ShouldBe("clear");
        clear["data"]!["CF_FR_ZJHM"]!.GetValue<string>().ShouldBe("990000199001010017");
        var audited = (await Host.Auditor.Get($"/audit/events?subject=91990000MA00T0X05M&from={before}&limit=1000")).Json["items"]!.AsArray();
        var entry = audited.Single(entry => entry!["details"]?["target"]?.GetValue<string>() == stored.Id.ToString())!;
        (entry["type"]!.GetValue<string>(), entry["purpose"]!.GetValue<string>(), entry["details"]!["inClear"]!.GetValue<bool>(), entry["details"]!["reference"]!.GetValue<string>())
            .ShouldBe(("access-granted", "办案", true, "A-1"));
    }

    [Fact]
    public async Task A_county_reads_its_own_area_masked_whatever_purpose_it_names()
    {
        var number = NewNumber();
        var id = (await Market.In("990101").Submit(number)).Id;
        await Market.In("990101").Correct(id, number, null, 1, reason: "张某某来信");

        var neighbour = Host.Health.In("990101");
        var view = await neighbour.Get($"/records/{id}?purpose=了解");
        var history = await neighbour.Get($"/records/{id}/history");

        (view.Status, view.Json["personalData"]!.GetValue<string>()).ShouldBe((200, "masked"));
        view.Text.ShouldNotContain("990000199001010017");
        history.Status.ShouldBe(200);
        history.Text.ShouldNotContain("来信");
        (await Host.Health.In("990102").Get($"/records/{id}")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_office_reads_and_corrects_what_any_department_submitted()
    {
        var number = NewNumber();
        var id = (await Market.Submit(number)).Id;

        (await Host.Office.Correct(id, number, """{ "CF_NR_FK": "9" }""", 1)).Status.ShouldBe(200);

        var view = (await Host.Office.Get($"/records/{id}")).Json;
        view["organisation"]!.GetValue<string>().ShouldBe(Given.Market, "the owner stays the owner");
        (await Market.Get($"/records/{id}/history")).Json.AsArray()[1]!["person"]!.GetValue<string>().ShouldBe("zhao.wen");
    }

    [Fact]
    public async Task Health_names_the_broker_that_is_away_and_nothing_else()
    {
        var report = (await Host.Nobody.Get("/health")).Json["checks"]!.AsObject();

        foreach (var check in new[] { "database", "parked-items", "calendar" })
            report[check]!["status"]!.GetValue<string>().ShouldBe("Healthy", report.ToJsonString());
        report.Single(check => check.Key.StartsWith("masstransit", StringComparison.Ordinal)).Value!["status"]!.GetValue<string>().ShouldBe("Unhealthy");
    }
}
