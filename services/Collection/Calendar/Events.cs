namespace CreditPlatform.Collection.Calendar;

/// <summary>The working days of a year, as announced, were entered or amended by the office.</summary>
public sealed record CalendarYearEntered(int Year, IReadOnlyList<DateOnly> WeekdaysOff, IReadOnlyList<DateOnly> WeekendsWorked);
