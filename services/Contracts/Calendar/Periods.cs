namespace CreditPlatform.Contracts;

/// <summary>Periods in months and years: they end on the corresponding day, or on the month's last day where there is none (民法典 202).</summary>
public static class Periods
{
    /// <summary>Last day of <paramref name="months"/> months that began on <paramref name="start"/>: 2026-01-31 + 1 is 2026-02-28.</summary>
    public static DateOnly AddMonths(DateOnly start, int months) => start.AddMonths(months);

    /// <summary>Last day of a period of <paramref name="years"/> years: 2024-02-29 + 1 is 2025-02-28.</summary>
    public static DateOnly AddYears(DateOnly start, int years) => start.AddMonths(12 * years);
}
