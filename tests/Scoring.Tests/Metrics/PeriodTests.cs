using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.ScoringTests.Metrics;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31"), InlineData("2026-Q2", "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q3", "2026-07-01", "2026-09-30"), InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28"), InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-09", "2026-09-01", "2026-09-30"), InlineData("2026-12", "2026-12-01", "2026-12-31")]
    public void A_period_has_both_its_ends(string text, string first, string last)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();
        (period.Name, period.First.ToString("O"), period.Last.ToString("O")).ShouldBe((text, first, last));
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("26"), InlineData("2026-Q0"), InlineData("2026-Q5"), InlineData("2026-q3"), InlineData("2026-00")]
    [InlineData("2026-13"), InlineData("2026-9"), InlineData("2026-09-01"), InlineData("1900"), InlineData("0026"), InlineData(" 2026"), InlineData("2026\n")]
    public void Anything_else_is_none(string? text) => Period.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2026-09-01~penalty-legal~4~3f0c2b52-6f0e-4c57-9d51-7b1f0f5a9e21", true), InlineData(null, true), InlineData("", true)]
    [InlineData("2026-09-01", false), InlineData("a~b~c~d", false), InlineData("2026-09-01~x~1~y", false)]
    public void A_cursor_is_read_as_it_was_written(string? text, bool good)
    {
        RowCursor.TryParse(text, out var cursor).ShouldBe(good);
        if (good && !string.IsNullOrEmpty(text)) cursor.ToString().ShouldBe(text);
    }
}
