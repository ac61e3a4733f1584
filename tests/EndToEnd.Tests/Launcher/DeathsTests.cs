using CreditPlatform.Local.Processes;

namespace CreditPlatform.EndToEndTests.Launcher;

public sealed class DeathsTests
{
    static readonly DateTimeOffset Start = new(2026, 9, 30, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Five_deaths_within_thirty_seconds_are_too_many(int secondsApart, bool tooMany)
    {
        var deaths = new Deaths();

        var verdicts = Enumerable.Range(0, 5).Select(i => deaths.TooManyAfter(Start.AddSeconds(i * secondsApart))).ToList();

        verdicts.ShouldBe([false, false, false, false, tooMany]);
    }
}
