namespace CreditPlatform.Contracts;

/// <summary>Business days of Asia/Shanghai. The zone has had one fixed offset since 1991, so no time-zone database is asked.</summary>
public static class Shanghai
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The business day now.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOf(clock.GetUtcNow());
    }

    /// <summary>The business day on which an instant falls.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>00:00 of a business day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>24:00 of a business day: the first instant that is too late for a deadline on it.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <summary>A wall-clock time of a business day.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
