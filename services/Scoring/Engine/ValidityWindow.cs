using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.Scoring.Engine;

/// <summary>The days on which something must have happened to count for a period; both included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record ValidityWindow(DateOnly First, DateOnly Last)
{
    /// <remarks>
    /// What was recognised in a quarter counts in it and in the three that follow: the next is the one with the same month of the next year.
    /// </remarks>
    public static ValidityWindow Of(Validity validity, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return validity switch
        {
            Validity.UntilQuarterBeforeSameMonthNextYear => new(QuarterOf(period.Last).AddMonths(-9), period.Last),
            _ => new(period.First, period.Last),
        };
    }

    static DateOnly QuarterOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
