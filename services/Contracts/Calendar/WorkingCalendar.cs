using System.Collections.Immutable;

namespace CreditPlatform.Contracts;

/// <summary>
/// Working days of mainland China, year by year, from what was announced and never from a rule (domain.md §10). Immutable and safe to share.
/// A year nobody has announced is unknown, and every question that needs it answers null (<c>pending-calendar</c>), it never guesses.
/// </summary>
public sealed class WorkingCalendar
{
    static readonly Lazy<WorkingCalendar> PublishedYears = new(CalendarData.Load);

    readonly ImmutableSortedDictionary<int, YearTable> years;

    WorkingCalendar(ImmutableSortedDictionary<int, YearTable> years) => this.years = years;

    /// <summary>No year known.</summary>
    public static WorkingCalendar Empty { get; } = new(ImmutableSortedDictionary<int, YearTable>.Empty);

    /// <summary>The announced years 2018 to 2026, amendments made during a year included.</summary>
    public static WorkingCalendar Published => PublishedYears.Value;

    /// <summary>Known years, ascending.</summary>
    public IReadOnlyCollection<int> Years => [.. years.Keys];

    /// <summary>The arrangement of one year as entered; null where it is unknown.</summary>
    public CalendarYear? Year(int year) => years.GetValueOrDefault(year)?.Year;

    /// <summary>This calendar with one year entered or replaced (an arrangement may be changed during its year, as in 2019 and 2020).</summary>
    /// <exception cref="ArgumentException">The entry has faults; ask <see cref="CalendarYear.Validate"/> first.</exception>
    public WorkingCalendar With(CalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (year.Validate() is [var fault, ..]) throw new ArgumentException($"{fault.Field}: {fault.English}", nameof(year));
        return new(years.SetItem(year.Year, new YearTable(year)));
    }

    /// <summary>Whether the day is worked; null where its year is unknown.</summary>
    public bool? IsWorkingDay(DateOnly day) => years.GetValueOrDefault(day.Year)?.IsWorking(day);

    /// <summary>
    /// The <paramref name="workingDays"/>-th working day after <paramref name="start"/>: the last day on which an act with that many working days
    /// is on time. The day of the event is day 0 (民法典 201); whether it is itself a working day doesn't matter.
    /// </summary>
    /// <returns>Null where a year that isn't announced is needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative number of days.</exception>
    public DateOnly? Add(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        if (workingDays == 0) return start;
        var wanted = workingDays;
        for (var year = start.AddDays(1).Year; years.TryGetValue(year, out var table); year++)
        {
            if (year == start.Year) wanted += table.Through(start);
            if (wanted <= table.Total) return table.Nth(wanted);
            wanted -= table.Total;
        }

        return null;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; 0 where that isn't later.</summary>
    /// <returns>Null where a year that isn't announced lies between.</returns>
    public int? Between(DateOnly from, DateOnly to)
    {
        if (to <= from) return 0;
        var count = 0;
        for (var year = from.AddDays(1).Year; year <= to.Year; year++)
        {
            if (!years.TryGetValue(year, out var table)) return null;
            count += (year == to.Year ? table.Through(to) : table.Total) - (year == from.Year ? table.Through(from) : 0);
        }

        return count;
    }

    /// <summary>The day itself if worked, else the next one that is: where a calendar-day period ends on a holiday (民法典 203).</summary>
    /// <returns>Null where a year that isn't announced is needed.</returns>
    public DateOnly? OnOrAfter(DateOnly day) => IsWorkingDay(day) switch { true => day, false => Add(day, 1), null => null };
}
