namespace CreditPlatform.Contracts;

/// <summary>Working days of one year counted up once, so that a period of any length costs a subtraction or a binary search a year.</summary>
sealed class YearTable
{
    /// <summary>At index d: working days on days 1..d of the year.</summary>
    readonly int[] counted;

    public YearTable(CalendarYear year)
    {
        Year = year;
        var first = new DateOnly(year.Year, 1, 1);
        var exceptions = year.WeekdaysOff.Concat(year.WeekendsWorked).ToHashSet();
        counted = new int[(DateTime.IsLeapYear(year.Year) ? 366 : 365) + 1];
        for (var d = 1; d < counted.Length; d++)
        {
            var day = first.AddDays(d - 1);
            // A validated exception always turns the ordinary answer round.
            counted[d] = counted[d - 1] + (CalendarYear.IsWeekend(day) == exceptions.Contains(day) ? 1 : 0);
        }
    }

    public CalendarYear Year { get; }

    public int Total => counted[^1];

    public bool IsWorking(DateOnly day) => counted[day.DayOfYear] > counted[day.DayOfYear - 1];

    /// <summary>Working days up to and including <paramref name="day"/>.</summary>
    public int Through(DateOnly day) => counted[day.DayOfYear];

    /// <summary>The n-th working day of the year, 1 ≤ n ≤ <see cref="Total"/>.</summary>
    public DateOnly Nth(int n)
    {
        var (low, high) = (1, counted.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (counted[middle] >= n) high = middle; else low = middle + 1;
        }

        return new DateOnly(Year.Year, 1, 1).AddDays(low - 1);
    }
}
