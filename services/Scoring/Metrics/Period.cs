using System.Globalization;
using System.Text.RegularExpressions;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>A year, quarter or month, both ends included, in business days of Asia/Shanghai.</summary>
/// <param name="Name"><c>2026</c>, <c>2026-Q3</c> or <c>2026-09</c>.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed partial record Period(string Name, DateOnly First, DateOnly Last)
{
    public PeriodKind Kind => (Last.DayNumber - First.DayNumber) switch
    {
        < 32 => PeriodKind.Month,
        < 93 => PeriodKind.Quarter,
        _ => PeriodKind.Year,
    };

    public static bool TryParse(string? text, out Period period)
    {
        period = null!;
        if (Form().Match(text ?? "") is not { Success: true } match) return false;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 1949) return false;
        var (month, months) = (match.Groups["quarter"], match.Groups["month"]) switch
        {
            ({ Success: true } quarter, _) => (3 * (quarter.ValueSpan[0] - '1') + 1, 3),
            (_, { Success: true } named) => (int.Parse(named.ValueSpan, CultureInfo.InvariantCulture), 1),
            _ => (1, 12),
        };
        var first = new DateOnly(year, month, 1);
        period = new(text!, first, first.AddMonths(months).AddDays(-1));
        return true;
    }

    [GeneratedRegex("^(?<year>[12][0-9]{3})(-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Form();
}
