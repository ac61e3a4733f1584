using System.Net;
using System.Text.Json.Nodes;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class OfficeLoaderTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_office_enters_every_unit_under_its_code()
    {
        using var gateway = new FakeGateway(_ => FakeGateway.Status(HttpStatusCode.Created));
        await Loader(gateway).EnterUnitsAsync(City.Units, Stop);

        gateway.TokenForm.ShouldBe("grant_type=client_credentials&client_id=office&client_secret=s3cret&scope=office");
        gateway.Calls.Select(call => call.Path).ShouldBe(City.Units.Select(unit => $"PUT /api/v1/units/{unit.Org}"));
        gateway.Calls.Select(call => call.Key).ShouldBeUnique();
        var hall = gateway.Calls.Single(call => (bool)call.Body["hall"]!).Body;
        ((string?)hall["name"], (string?)hall["class"], hall["embeddedSystems"]!.AsArray().Count).ShouldBe(("示范市行政审批局", "A", 2));
    }

    [Fact]
    public async Task Units_that_stand_there_already_are_left_as_they_are()
    {
        using var gateway = new FakeGateway(_ => FakeGateway.Status(HttpStatusCode.PreconditionRequired));
        await Loader(gateway).EnterUnitsAsync(City.Units, Stop);
        gateway.Calls.Count.ShouldBe(46);
    }

    [Fact]
    public async Task The_office_uploads_the_ledgers_of_each_department_year_by_year()
    {
        using var gateway = new FakeGateway(_ => FakeGateway.Status(HttpStatusCode.Created));
        await Loader(gateway).UploadLedgersAsync(City.Data.Ledgers, Stop);

        gateway.Calls.ShouldAllBe(call => call.Path == "POST /api/v1/ledgers" && (string?)call.Body["kind"] == "ledger");
        gateway.Calls.ShouldAllBe(call => call.Size < 1024 * 1024, "the gateway takes no more");
        var rows = gateway.Calls.SelectMany(call => call.Body["rows"]!.AsArray()).Cast<JsonObject>().ToList();
        rows.Count.ShouldBe(City.Expected.City.Ledger);
        rows.ShouldAllBe(row => row.Count == 5 && row.All(cell => !string.IsNullOrEmpty((string?)cell.Value)));
        gateway.Calls.Select(call => (string?)call.Body["department"]).Distinct().Count().ShouldBe(8);
    }

    [Fact]
    public async Task Any_other_answer_stops_the_load()
    {
        using var gateway = new FakeGateway(_ => FakeGateway.Status(HttpStatusCode.UnprocessableEntity, """{"code":"invalid"}"""));
        (await Should.ThrowAsync<DemoLoadException>(Loader(gateway).EnterUnitsAsync(City.Units, Stop))).Message.ShouldContain("422 {\"code\":\"invalid\"}");
    }

    static OfficeLoader Loader(FakeGateway gateway) => new(gateway.Client(), "s3cret", new ImpatientClock());
}
