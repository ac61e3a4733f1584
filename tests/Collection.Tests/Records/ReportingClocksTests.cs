using CreditPlatform.Collection.Records;
using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.Contracts;

namespace CreditPlatform.CollectionTests.Records;

/// <summary>domain.md §2.4 and §10.</summary>
public sealed class ReportingClocksTests
{
    static Contracts.Messages.ReportingClock Clock(string decided, DateTimeOffset received, WorkingCalendar? calendar = null) =>
        ReportingClocks.Of(PenaltyFixture.Item, DateOnly.Parse(decided), received, calendar ?? Given.Calendar);

    [Theory]
    [InlineData("2026-02-28", "23:59", false, false)]
    [InlineData("2026-03-01", "00:00", false, true)]
    [InlineData("2026-03-18", "23:59", false, true)]
    [InlineData("2026-03-19", "00:00", true, true)]
    public void A_decision_of_2026_02_12_is_due_on_2026_03_18_and_2026_02_28(string received, string time, bool late, bool collectedLate)
    {
        var clock = Clock("2026-02-12", Given.At(received, time));

        clock.ReportDue.ShouldBe(new DateOnly(2026, 3, 18));
        clock.CollectDue.ShouldBe(new DateOnly(2026, 2, 28));
        (clock.Late, clock.CollectedLate).ShouldBe((late, collectedLate));
        clock.State.ShouldBe("complete");
    }

    [Fact]
    public void The_day_of_receipt_is_the_day_in_Shanghai() =>
        Clock("2026-02-12", DateTimeOffset.Parse("2026-03-18T16:00:00Z")).Late.ShouldBe(true);

    [Fact]
    public void The_last_decision_whose_deadline_lies_in_an_announced_year_has_a_clock() =>
        Clock("2026-12-03", Given.At("2026-12-31")).ShouldSatisfyAllConditions(
            clock => clock.ReportDue.ShouldBe(new DateOnly(2026, 12, 31)), clock => clock.Late.ShouldBe(false), clock => clock.State.ShouldBe("complete"));

    [Fact]
    public void A_deadline_in_a_year_not_announced_waits_while_the_other_is_judged()
    {
        var clock = Clock("2026-12-04", Given.At("2026-12-16"));

        clock.State.ShouldBe("pending-calendar");
        (clock.ReportDue, clock.Late).ShouldBe((null, null));
        (clock.CollectDue, clock.CollectedLate).ShouldBe((new DateOnly(2026, 12, 15), true));
    }

    [Fact]
    public void The_waiting_clock_completes_when_the_year_is_entered()
    {
        var entered = Given.Calendar.With(new CalendarYear(2027, [new DateOnly(2027, 1, 1)], []));

        var clock = Clock("2026-12-04", Given.At("2026-12-05"), entered);

        clock.ReportDue.ShouldBe(new DateOnly(2027, 1, 4));
        clock.Late.ShouldBe(false);
        clock.State.ShouldBe("complete");
    }
}
