using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Calendar;

public sealed class CalendarYearTests
{
    [Fact]
    public void The_published_years_are_known_and_free_of_faults()
    {
        WorkingCalendar.Published.Years.ShouldBe([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
        foreach (var year in WorkingCalendar.Published.Years) WorkingCalendar.Published.Year(year)!.Validate().ShouldBeEmpty();
    }

    [Fact]
    public void Every_fault_is_named_with_its_field()
    {
        var faults = new CalendarYear(2027,
            [new(2027, 1, 1), new(2026, 12, 31), new(2027, 1, 2), new(2027, 1, 1)],
            [new(2027, 1, 4), new(2027, 1, 9), new(2027, 1, 9)]).Validate();

        faults.Select(fault => (fault.Field, fault.Code)).ShouldBe([
            ("weekdaysOff[1]", "outside-year"), ("weekdaysOff[2]", "not-a-weekday"), ("weekdaysOff[3]", "duplicate"),
            ("weekendsWorked[0]", "not-a-weekend"), ("weekendsWorked[2]", "duplicate")]);
        faults[1].Chinese.ShouldBe("2027-01-02 是周末");
        faults[1].English.ShouldBe("2027-01-02 is a weekend day");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20270)]
    public void An_impossible_year_is_a_fault(int year) =>
        new CalendarYear(year, [], []).Validate().ShouldHaveSingleItem().Code.ShouldBe("year-range");

    [Fact]
    public void A_calendar_takes_no_entry_with_faults() =>
        Should.Throw<ArgumentException>(() => WorkingCalendar.Empty.With(new(2027, [new(2027, 1, 2)], [])));

    /// <summary>2020-01-27: the holiday was extended while it lasted; before, 01-31 was an ordinary Friday and 02-01 a worked Saturday.</summary>
    [Fact]
    public void A_year_may_be_replaced()
    {
        var day = new DateOnly(2020, 1, 31);
        var amended = WorkingCalendar.Published.Year(2020)!;
        var first = amended with { WeekdaysOff = [.. amended.WeekdaysOff.Where(off => off != day)] };
        WorkingCalendar.Published.With(first).IsWorkingDay(day).ShouldBe(true);
        WorkingCalendar.Published.With(first).With(amended).IsWorkingDay(day).ShouldBe(false);
    }
}
