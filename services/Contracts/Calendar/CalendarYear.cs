namespace CreditPlatform.Contracts;

/// <summary>One year's arrangement as announced by 国务院办公厅: only what differs from Monday-to-Friday (domain.md §10).</summary>
/// <param name="Year">Calendar year, 1949 to 2999.</param>
/// <param name="WeekdaysOff">Mondays to Fridays that are off.</param>
/// <param name="WeekendsWorked">Saturdays and Sundays that are worked (调休上班).</param>
public sealed record CalendarYear(int Year, IReadOnlyList<DateOnly> WeekdaysOff, IReadOnlyList<DateOnly> WeekendsWorked)
{
    /// <summary>What is wrong with the entry; empty when it may be used. Reports every fault, not the first.</summary>
    public IReadOnlyList<CalendarFault> Validate()
    {
        if (Year is < 1949 or > 2999) return [new("year", "year-range", "年份须在 1949 至 2999 之间", "The year must be between 1949 and 2999")];
        return [.. Faults("weekdaysOff", WeekdaysOff, weekend: false), .. Faults("weekendsWorked", WeekendsWorked, weekend: true)];
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    IEnumerable<CalendarFault> Faults(string list, IReadOnlyList<DateOnly> days, bool weekend)
    {
        var seen = new HashSet<DateOnly>();
        for (var i = 0; i < days.Count; i++)
        {
            var (field, day) = ($"{list}[{i}]", days[i].ToString("O"));
            if (days[i].Year != Year) yield return new(field, "outside-year", $"{day} 不在 {Year} 年内", $"{day} is not in {Year}");
            else if (!seen.Add(days[i])) yield return new(field, "duplicate", $"{day} 重复", $"{day} stands twice");
            else if (weekend && !IsWeekend(days[i])) yield return new(field, "not-a-weekend", $"{day} 不是周末", $"{day} is not a weekend day");
            else if (!weekend && IsWeekend(days[i])) yield return new(field, "not-a-weekday", $"{day} 是周末", $"{day} is a weekend day");
        }
    }
}
