using CreditPlatform.ScoringTests.Host;

namespace CreditPlatform.ScoringTests.Intake;

/// <summary>报送 counts distinct natural keys (design.md §7): a key counts once, at its record or else at its earliest refusal.</summary>
public sealed class NaturalKeyTests(ScoringHost host)
{
    readonly string unit = Codes.Next();
    readonly Guid key = Guid.NewGuid();
    readonly Guid refusal = Guid.NewGuid();

    [Fact]
    public async Task A_refusal_that_is_resolved_gives_way_to_its_record()
    {
        await host.Receive(Given.Item(refusal, 1, Given.Refusal(unit, key, Given.LateReport)));
        (await Figures()).ShouldBe("1 0 0 1 1 1");
        await host.Receive(
            Given.Item(key, 1, Given.Record(unit, clock: Given.LateReport)), Given.Item(refusal, 2, Given.Refusal(unit, key, Given.LateReport, key)));
        (await Figures()).ShouldBe("1 1 0 1 1 0");
    }

    [Fact]
    public async Task A_key_counts_once_also_before_its_refusal_is_told_as_resolved()
    {
        await host.Receive(Given.Item(refusal, 1, Given.Refusal(unit, key)));
        await host.Receive(Given.Item(key, 1, Given.Record(unit)));
        (await Figures()).ShouldBe("1 1 0 0 0 0");
    }

    [Fact]
    public async Task A_refused_attempt_at_a_stored_record_is_no_second_key()
    {
        await host.Receive(Given.Item(key, 1, Given.Record(unit)));
        await host.Receive(Given.Item(refusal, 1, Given.Refusal(unit, key) with { FirstReceivedAt = Given.Received.AddDays(40) }));
        (await Figures()).ShouldBe("1 1 0 0 0 0");
    }

    [Fact]
    public async Task Retries_of_a_refused_row_count_once()
    {
        await host.Receive(Given.Item(refusal, 1, Given.Refusal(unit, key)));
        await host.Receive(Given.Item(refusal, 2, Given.Refusal(unit, key) with { Attempts = 2 }), Given.Item(refusal, 3, Given.Refusal(unit, key) with { Attempts = 3 }));
        (await Figures()).ShouldBe("1 0 0 0 0 1");
    }

    [Fact]
    public async Task Of_two_refusals_of_one_key_the_earlier_counts()
    {
        await host.Receive(Given.Item(refusal, 1, Given.Refusal(unit, key)));
        await host.Receive(Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit, key, Given.LateReport) with { FirstReceivedAt = Given.Received.AddDays(-3) }));
        (await Figures()).ShouldBe("1 0 0 1 1 1");
    }

    [Fact]
    public async Task Refusals_without_a_readable_key_each_stand_for_themselves()
    {
        await host.Receive(Given.Item(refusal, 1, Given.Refusal(unit)), Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit)));
        (await Figures()).ShouldBe("2 0 0 0 0 2");
    }

    [Fact]
    public async Task Another_units_refused_attempt_at_the_same_decision_is_its_own()
    {
        var other = Codes.Next();
        await host.Receive(Given.Item(key, 1, Given.Record(unit)), Given.Item(refusal, 1, Given.Refusal(other, key)));
        (await Figures()).ShouldBe("1 1 0 0 0 0");
        (await host.Client(Tokens.Office).Figures(other)).ShouldBe("1 0 0 0 0 1");
    }

    Task<string> Figures() => host.Client(Tokens.Office).Figures(unit);
}
