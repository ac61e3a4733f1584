using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.ScoringTests.Engine;

/// <summary>有效期至次年同月认定的前一季度止 (source 002, 五).</summary>
public sealed class ValidityWindowTests
{
    [Theory]
    [InlineData("2022-Q2", "2021-07-01", "2022-06-30"), InlineData("2023-Q1", "2022-04-01", "2023-03-31"), InlineData("2022-05", "2021-07-01", "2022-05-31")]
    public void A_score_counts_in_its_quarter_and_the_three_after(string period, string first, string last)
    {
        var window = ValidityWindow.Of(Validity.UntilQuarterBeforeSameMonthNextYear, Asked(period));
        (window.First, window.Last).ShouldBe((DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
    }

    [Fact]
    public void It_ends_with_the_quarter_before_the_one_that_holds_the_same_month_of_the_next_year()
    {
        for (var day = new DateOnly(2022, 1, 1); day.Year < 2024; day = day.AddDays(1))
        {
            var quarterOfSameMonthNextYear = day.AddYears(1) is var next ? (next.Year, Quarter: (next.Month - 1) / 3 + 1) : default;
            var counts = Quarters().Where(quarter => Counts(day, quarter)).ToList();
            counts.Count.ShouldBe(4);
            counts[0].ShouldBe($"{day.Year}-Q{(day.Month - 1) / 3 + 1}");
            Next(counts[^1]).ShouldBe($"{quarterOfSameMonthNextYear.Year}-Q{quarterOfSameMonthNextYear.Quarter}");
        }
    }

    [Fact]
    public void What_has_no_validity_of_its_own_counts_in_its_period() =>
        ValidityWindow.Of(Validity.Period, Asked("2022-Q2")).ShouldBe(new(new(2022, 4, 1), new(2022, 6, 30)));

    static bool Counts(DateOnly day, string quarter)
    {
        var window = ValidityWindow.Of(Validity.UntilQuarterBeforeSameMonthNextYear, Asked(quarter));
        return window.First <= day && day <= window.Last;
    }

    static IEnumerable<string> Quarters() => Enumerable.Range(2021, 6).SelectMany(year => Enumerable.Range(1, 4).Select(quarter => $"{year}-Q{quarter}"));

    static string Next(string quarter) => Quarters().SkipWhile(one => one != quarter).ElementAt(1);

    static Period Asked(string text) => Period.TryParse(text, out var period) ? period : throw new FormatException(text);
}
