using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Calendar;

public sealed class ShanghaiTests
{
    [Theory]
    [InlineData("2026-09-30T15:59:59.9999999Z", "2026-09-30")]
    [InlineData("2026-09-30T16:00:00Z", "2026-10-01")]
    [InlineData("2026-10-01T00:00:00+08:00", "2026-10-01")]
    [InlineData("2026-12-31T11:00:00-05:00", "2027-01-01")]
    public void The_business_day_turns_at_midnight_in_Shanghai(string instant, string day)
    {
        var clock = new StoppedClock(DateTimeOffset.Parse(instant, null));
        Shanghai.Today(clock).ShouldBe(DateOnly.Parse(day, null));
    }

    [Fact]
    public void A_day_lasts_from_its_first_instant_to_the_first_of_the_next()
    {
        var day = new DateOnly(2026, 9, 30);
        Shanghai.StartOf(day).ShouldBe(new DateTimeOffset(2026, 9, 29, 16, 0, 0, TimeSpan.Zero));
        Shanghai.EndOf(day).ShouldBe(Shanghai.StartOf(day.AddDays(1)));
        Shanghai.DateOf(Shanghai.EndOf(day).AddTicks(-1)).ShouldBe(day);
        Shanghai.At(day, new(17, 30)).ShouldBe(new DateTimeOffset(2026, 9, 30, 17, 30, 0, Shanghai.Offset));
    }

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
