using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Calendar;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2026-01-15", 3, "2026-04-15")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2026-02-28", 1, "2026-03-28")] // the corresponding day, not the month's end
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2025-12-31", 12, "2026-12-31")]
    public void A_period_of_months_ends_on_the_corresponding_day_or_the_months_last(string start, int months, string end) =>
        Periods.AddMonths(Day(start), months).ShouldBe(Day(end));

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2023-02-28", 1, "2024-02-28")]
    [InlineData("2026-09-30", 3, "2029-09-30")]
    public void So_does_a_period_of_years(string start, int years, string end) => Periods.AddYears(Day(start), years).ShouldBe(Day(end));

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
