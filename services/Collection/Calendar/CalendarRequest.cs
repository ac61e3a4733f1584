namespace CreditPlatform.Collection.Calendar;

/// <summary>Working days of a year as announced: weekdays that are off, weekend days that are worked.</summary>
public sealed record CalendarRequest(IReadOnlyList<DateOnly>? WeekdaysOff, IReadOnlyList<DateOnly>? WeekendsWorked);
