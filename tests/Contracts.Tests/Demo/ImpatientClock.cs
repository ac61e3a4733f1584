namespace CreditPlatform.ContractsTests.Demo;

/// <summary>Time stands still except where a test moves it, and every wait is over at once.</summary>
sealed class ImpatientClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 9, 30, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
}
