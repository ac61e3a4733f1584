using CreditPlatform.Contracts.Messages;
using CreditPlatform.ScoringTests.Host;

namespace CreditPlatform.ScoringTests.Intake;

/// <summary>Idempotent by version: known → dropped; later → current; earlier than the current → history only (design.md §3).</summary>
public sealed class IntakeTests(ScoringHost host)
{
    readonly string unit = Codes.Next();
    readonly Guid stream = Guid.NewGuid();

    [Fact]
    public async Task A_duplicate_is_dropped_in_one_page_and_in_the_next()
    {
        var item = Given.Item(stream, 1, Given.Record(unit));
        await host.Receive(item, item);
        await host.Receive(item);
        (await Rows()).ShouldBe(["1 current counted"]);
        (await Figures()).ShouldBe("1 1 0 0 0 0");
    }

    [Fact]
    public async Task A_known_version_never_changes_what_it_said()
    {
        await host.Receive(Given.Item(stream, 1, Given.Record(unit)));
        await host.Receive(Given.Item(stream, 1, Given.Record(unit, clock: Given.LateReport)));
        (await Figures()).ShouldBe("1 1 0 0 0 0");
    }

    [Fact]
    public async Task A_later_version_becomes_current()
    {
        var record = Given.Record(unit);
        await host.Receive(Given.Item(stream, 1, record));
        await host.Receive(Given.Item(stream, 2, record with { Status = RecordStatus.Withdrawn }));
        (await Rows()).ShouldBe(["1 history", "2 current counted"]);
        (await Figures()).ShouldBe("1 1 1 0 0 0");
    }

    [Fact]
    public async Task What_is_sealed_counts_no_more()
    {
        var record = Given.Record(unit);
        await host.Receive(Given.Item(stream, 1, record));
        await host.Receive(Given.Item(stream, 2, record with { Status = RecordStatus.Sealed, Data = new Dictionary<string, string>() }));
        (await Rows()).ShouldBe(["1 history", "2 current"]);
        (await Figures()).ShouldBe("0 0 0 0 0 0");
    }

    [Fact]
    public async Task An_earlier_version_that_arrives_late_is_history_only()
    {
        var record = Given.Record(unit);
        await host.Receive(Given.Item(stream, 3, record));
        await host.Receive(Given.Item(stream, 1, record with { Clock = Given.LateReport, FirstReceivedAt = Given.Received.AddDays(-5) }));
        await host.Receive(Given.Item(stream, 2, record with { Status = RecordStatus.Withdrawn }));
        (await Rows()).ShouldBe(["1 history", "2 history", "3 current counted"]);
        (await Figures()).ShouldBe("1 1 0 0 0 0");
    }

    [Fact]
    public async Task Versions_out_of_order_in_one_page_end_at_the_highest()
    {
        var record = Given.Record(unit);
        await host.Receive(
            Given.Item(stream, 2, record), Given.Item(stream, 3, record with { Status = RecordStatus.Withdrawn }), Given.Item(stream, 1, record));
        (await Rows()).ShouldBe(["1 history", "2 history", "3 current counted"]);
        (await Figures()).ShouldBe("1 1 1 0 0 0");
    }

    [Fact]
    public async Task A_first_receipt_that_changes_leaves_its_old_day()
    {
        var record = Given.Record(unit);
        await host.Receive(Given.Item(stream, 1, record));
        await host.Receive(Given.Item(stream, 2, record with { FirstReceivedAt = Given.Received.AddMonths(-1) }));
        (await host.Client(Tokens.Office).Figures(unit, "2026-03")).ShouldBe("0 0 0 0 0 0");
        (await host.Client(Tokens.Office).Figures(unit, "2026-02")).ShouldBe("1 1 0 0 0 0");
        (await host.Query("select received_on::text from unit_days where organisation = $1", unit)).ShouldBe(["2026-02-02"]);
    }

    [Fact]
    public async Task The_day_of_receipt_is_Shanghais()
    {
        var evening = new DateTimeOffset(2026, 3, 31, 17, 0, 0, TimeSpan.Zero);
        await host.Receive(Given.Item(stream, 1, Given.Record(unit) with { FirstReceivedAt = evening }));
        (await host.Query("select received_on::text from unit_days where organisation = $1", unit)).ShouldBe(["2026-04-01"]);
    }

    [Fact]
    public async Task Many_pages_leave_each_record_once()
    {
        var records = Enumerable.Range(0, 5000).Select(i => Given.Item(Guid.NewGuid(), 1, Given.Record(unit, clock: i % 10 == 0 ? Given.LateReport : null))).ToArray();
        foreach (var page in records.Chunk(500)) await host.Receive(page);
        foreach (var page in records.Chunk(500).Reverse()) await host.Receive(page);
        (await Figures()).ShouldBe("5000 5000 0 500 500 0");
    }

    Task<string> Figures() => host.Client(Tokens.Office).Figures(unit);

    Task<IReadOnlyList<string>> Rows() => host.Query(
        """
        select concat_ws(' ', version, case when is_current then 'current' else 'history' end, case when is_counted then 'counted' end)
        from source_rows where stream_id = $1 order by version
        """, stream);
}
