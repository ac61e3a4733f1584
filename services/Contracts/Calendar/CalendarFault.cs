namespace CreditPlatform.Contracts;

/// <summary>One fault of a calendar entry.</summary>
/// <param name="Field">JSON path of the value: <c>year</c>, <c>weekdaysOff[3]</c>, <c>weekendsWorked[0]</c>.</param>
/// <param name="Code">Stable code: <c>year-range</c>, <c>outside-year</c>, <c>duplicate</c>, <c>not-a-weekend</c>, <c>not-a-weekday</c>.</param>
/// <param name="Chinese">Message for users.</param>
/// <param name="English">The same in English.</param>
public sealed record CalendarFault(string Field, string Code, string Chinese, string English);
