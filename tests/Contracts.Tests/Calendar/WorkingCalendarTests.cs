using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Calendar;

public sealed class WorkingCalendarTests
{
    static readonly WorkingCalendar Published = WorkingCalendar.Published;

    [Theory]
    [InlineData("2025-09-26", 7, "2025-10-13")]
    [InlineData("2025-09-26", 20, "2025-10-30")]
    [InlineData("2025-01-24", 7, "2025-02-10")]
    [InlineData("2026-02-12", 3, "2026-02-24")]
    [InlineData("2026-02-12", 7, "2026-02-28")] // a Saturday that is worked
    [InlineData("2026-02-12", 20, "2026-03-18")]
    [InlineData("2026-04-30", 5, "2026-05-11")]
    [InlineData("2026-09-24", 10, "2026-10-15")]
    [InlineData("2026-09-30", 3, "2026-10-10")] // a Saturday that is worked
    [InlineData("2021-09-17", 20, "2021-10-21")]
    [InlineData("2025-12-31", 1, "2026-01-04")] // a Sunday that is worked
    [InlineData("2025-12-24", 20, "2026-01-22")]
    [InlineData("2026-10-03", 1, "2026-10-08")] // the event itself on a holiday
    [InlineData("2026-09-30", 0, "2026-09-30")]
    [InlineData("2026-12-03", 20, "2026-12-31")] // the last day that needs no unannounced year
    [InlineData("2017-12-31", 1, "2018-01-02")] // day 0 needs no calendar
    public void The_day_of_the_event_is_day_zero(string start, int days, string last)
    {
        Published.Add(Day(start), days).ShouldBe(Day(last));
        Published.Between(Day(start), Day(last)).ShouldBe(days);
    }

    [Theory]
    [InlineData("2026-12-04", 20)]
    [InlineData("2026-12-31", 1)]
    [InlineData("2017-12-30", 1)]
    [InlineData("2030-06-01", 5)]
    public void A_year_not_announced_is_not_guessed(string start, int days) => Published.Add(Day(start), days).ShouldBeNull();

    [Fact]
    public void An_announced_year_completes_what_waited()
    {
        var completed = Published.With(new CalendarYear(2027, [new(2027, 1, 1)], []));
        completed.Add(Day("2026-12-04"), 20).ShouldBe(Day("2027-01-04"));
        completed.Between(Day("2026-12-04"), Day("2027-01-04")).ShouldBe(20);
        Published.Year(2027).ShouldBeNull("a calendar never changes");
    }

    [Fact]
    public void A_penalty_reported_on_working_day_21_is_late()
    {
        Published.Between(Day("2026-02-12"), Day("2026-03-18")).ShouldBe(20);
        Published.Between(Day("2026-02-12"), Day("2026-03-19")).ShouldBe(21);
    }

    [Theory]
    [InlineData("2026-09-30", "2026-09-30", 0)]
    [InlineData("2026-09-30", "2026-09-01", 0)]
    [InlineData("2026-10-01", "2026-10-07", 0)]
    [InlineData("2024-12-31", "2026-12-31", 496)] // 248 in either year
    [InlineData("2026-12-31", "2027-01-01", null)]
    [InlineData("2016-06-01", "2018-06-01", null)]
    public void Working_days_between_two_days(string from, string to, int? days) => Published.Between(Day(from), Day(to)).ShouldBe(days);

    /// <summary>Counting day by day is the definition; the tables must agree with it on every day and length.</summary>
    [Fact]
    public void The_tables_agree_with_counting_day_by_day()
    {
        for (var start = Day("2018-01-01"); start < Day("2026-10-01"); start = start.AddDays(1))
        {
            var (day, counted) = (start, 0);
            while (counted < 25)
            {
                day = day.AddDays(1);
                if (Published.IsWorkingDay(day) == true) Published.Add(start, ++counted).ShouldBe(day);
                Published.Between(start, day).ShouldBe(counted);
            }
        }
    }

    [Theory]
    [InlineData("2026-10-01", "2026-10-08")]
    [InlineData("2026-10-10", "2026-10-10")]
    [InlineData("2027-01-01", null)]
    public void A_period_that_ends_on_a_holiday_ends_on_the_next_working_day(string end, string? moved) =>
        Published.OnOrAfter(Day(end)).ShouldBe(moved is null ? null : Day(moved));

    [Theory]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-16", false)]
    [InlineData("2019-05-02", false)] // amended on 2019-03-22
    [InlineData("2020-01-31", false)] // amended on 2020-01-27
    [InlineData("2027-01-04", null)]
    public void A_day_is_worked_or_off_as_announced(string day, bool? worked) => Published.IsWorkingDay(Day(day)).ShouldBe(worked);

    [Fact]
    public void A_negative_number_of_days_is_a_mistake() => Should.Throw<ArgumentOutOfRangeException>(() => Published.Add(Day("2026-01-05"), -1));

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
