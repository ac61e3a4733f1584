using System.Text.Json.Nodes;
using CreditPlatform.CollectionTests.Records;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>A year that is not announced refuses nothing; entering it completes every clock that waited (design.md §3).</summary>
public sealed class CalendarTests(Postgres postgres) : IAsyncLifetime
{
    const string Decided = """{ "CF_JDRQ": "2026/12/04" }""";

    static object Year(string off = "", string worked = "") =>
        new { weekdaysOff = off.Split(' ', StringSplitOptions.RemoveEmptyEntries), weekendsWorked = worked.Split(' ', StringSplitOptions.RemoveEmptyEntries) };

    CollectionHost host = null!;

    public async ValueTask InitializeAsync() => host = await postgres.NewService();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    async Task<JsonNode> Clock(Guid id) => (await host.Market.Get($"/records/{id}")).Json;

    [Fact]
    public async Task A_pending_clock_completes_when_the_office_enters_the_year()
    {
        await host.MoveTo("2026-12-05");
        var stored = await host.Market.Submit("一号", Decided);
        var refused = await host.Market.Submit("二号", """{ "CF_JDRQ": "2026/12/04", "CF_NR_FK": "abc" }""");
        stored.Status.ShouldBe(201);
        (stored.Json["clock"]!.GetValue<string>(), stored.Json["late"]).ShouldBe(("pending-calendar", null));
        (await host.Nobody.Get("/health")).Json["checks"]!["calendar"]!["status"]!.GetValue<string>().ShouldBe("Degraded");

        var entered = await host.Office.Put("/calendar/2027", Year("2027-01-01"));

        (entered.Status, entered.Header("ETag")).ShouldBe((201, "\"1\""));
        await Until(async () => (await Clock(stored.Id))["clock"]!.GetValue<string>() == "complete");
        var record = await Clock(stored.Id);
        (record["late"]!.GetValue<bool>(), record["reportDue"]!.GetValue<string>(), record["collectDue"]!.GetValue<string>())
            .ShouldBe((false, "2027-01-04", "2026-12-15"));
        await Until(async () => (await host.Market.Get($"/refusals/{refused.Json["refusalId"]}")).Json["late"]?.GetValue<bool>() == false);
        (await host.Nobody.Get("/health")).Json["checks"]!["calendar"]!["status"]!.GetValue<string>().ShouldBe("Healthy");
        (await host.Market.Get($"/records/{stored.Id}/history")).Json.AsArray()[^1]!["act"]!.GetValue<string>().ShouldBe("record-clock-completed");
    }

    [Fact]
    public async Task A_year_once_entered_is_amended_with_the_version_it_is_based_on()
    {
        await host.Office.Put("/calendar/2028", Year());

        (await host.Office.Put("/calendar/2028", Year())).Code.ShouldBe("version-required");
        (await host.Office.Put("/calendar/2028", Year(), ("If-Match", "\"7\""))).Code.ShouldBe("version-stale");
        (await host.Office.Put("/calendar/2028", Year("2028-01-03"), ("If-Match", "\"1\""))).Status.ShouldBe(200);
        (await host.Market.Get("/calendar/2028")).Json["weekdaysOff"]!.AsArray().Count.ShouldBe(1);
        (await host.Market.Get("/calendar/2030")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_faulty_calendar_is_refused_by_field_and_changes_nothing()
    {
        var reply = await host.Office.Put("/calendar/2027", Year("2027-01-01 2027-01-02", "2026-01-03"));

        (reply.Status, reply.Code).ShouldBe((422, "invalid"));
        reply.Json["errors"]!.AsObject().Select(field => $"{field.Key} {field.Value![0]!["code"]}")
            .ShouldBe(["weekdaysOff[1] not-a-weekday", "weekendsWorked[0] outside-year"]);
        (await host.Market.Get("/calendar/2027")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Publicity_ends_by_itself_when_the_clock_passes_its_last_day()
    {
        var stored = await host.Market.Submit("三号", """{ "CF_XDR_MC": "到期有限公司", "CF_JDRQ": "2026/04/01", "severity": "一般" }""");
        async Task<int> Shown() => (await host.Nobody.Get("/public/records?name=到期", ("X-Min-Position", stored.Header("X-Position")))).Json["items"]!.AsArray().Count;
        (await Shown()).ShouldBe(1);

        await host.MoveTo("2027-04-01");
        (await Shown()).ShouldBe(1);
        await host.MoveTo("2027-04-02");
        (await Shown()).ShouldBe(0);

        (await host.Nobody.Put("/dev/clock", new { now = Given.At("2027-01-01") })).Code.ShouldBe("clock-backwards");
    }

    static async Task Until(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 200 && !await condition(); i++)
            await Task.Delay(50);
        (await condition()).ShouldBeTrue();
    }
}
