using CreditPlatform.CollectionTests.Records;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Whose word about the time of receipt is believed (design.md §5).</summary>
public sealed class BackfillTests(Postgres postgres) : ServiceTest(postgres)
{
    [Theory]
    [InlineData("2026-03-18T23:59:59+08:00", false)]
    [InlineData("2026-03-19T00:00:00+08:00", true)]
    public async Task A_penalty_of_2026_02_12_is_late_from_2026_03_19(string reportedAt, bool late)
    {
        var reply = await Host.Backfill.Submit(NewNumber(), reportedAt: reportedAt);

        (reply.Status, reply.Json["late"]!.GetValue<bool>()).ShouldBe((201, late));
        reply.Json["receivedAt"]!.GetValue<DateTimeOffset>().ShouldBe(DateTimeOffset.Parse(reportedAt));
        var listed = await Items(Host.Backfill, "/records?flag=late&limit=1000", reply);
        listed.Any(line => line!["id"]!.GetValue<Guid>() == reply.Id).ShouldBe(late);
    }

    [Fact]
    public async Task Without_the_scope_the_time_of_receipt_counts()
    {
        var reply = await Market.Submit(NewNumber(), reportedAt: "2026-03-18T09:00:00+08:00");

        reply.Json["late"]!.GetValue<bool>().ShouldBeTrue();
        (reply.Json["receivedAt"]!.GetValue<DateTimeOffset>() - Host.Clock.Now).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_backfilled_record_belongs_to_the_organisation_it_is_filed_for()
    {
        var reply = await Host.Backfill.Submit(NewNumber(), reportedAt: "2026-03-01T09:00:00+08:00", headers: ("X-Submitting-Org", Given.Health));
        var ignored = await Market.Submit(NewNumber(), headers: ("X-Submitting-Org", Given.Health));

        (await Host.Health.Get($"/records/{reply.Id}")).Json["organisation"]!.GetValue<string>().ShouldBe(Given.Health);
        (await Market.Get($"/records/{ignored.Id}")).Json["organisation"]!.GetValue<string>().ShouldBe(Given.Market);
    }

    [Fact]
    public async Task A_record_from_before_the_catalogue_began_is_readable()
    {
        var reply = await Host.Backfill.Submit(
            NewNumber(), """{ "CF_JDRQ": "2018/03/01" }""", reportedAt: "2018-03-05T09:00:00+08:00");

        reply.Status.ShouldBe(201);
        (await Host.Backfill.Get($"/records/{reply.Id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Lists_go_by_date_of_receipt_and_page_on()
    {
        var department = Given.Uscc("12990000990000033");
        Reply last = null!;
        for (var day = 1; day <= 5; day++)
            last = await Host.Backfill.Submit(NewNumber(), reportedAt: $"2026-04-0{day}T12:00:00+08:00", headers: ("X-Submitting-Org", department));
        var path = $"/records?department={department}&from=2026-04-02&to=2026-04-04";

        (await Items(Host.Office, path, last)).Count.ShouldBe(3);
        var first = await Host.Office.Get($"{path}&limit=2");
        var second = await Host.Office.Get($"{path}&limit=2&after={first.Json["next"]}");

        string[] days = [.. first.Json["items"]!.AsArray().Concat(second.Json["items"]!.AsArray())
            .Select(line => line!["firstReceivedAt"]!.GetValue<DateTimeOffset>().ToString("yyyy-MM-dd"))];
        days.ShouldBe(["2026-04-02", "2026-04-03", "2026-04-04"]);
        second.Json["next"].ShouldBeNull();
    }
}
