namespace CreditPlatform.ServiceDefaults.Time;

/// <summary>
/// The platform's business time: real time, moved forward in Development by <c>PUT /dev/clock</c>.
/// It is never registered as <see cref="TimeProvider"/> itself, so that tokens, TLS, retries and the broker stay on real time.
/// </summary>
public sealed class BusinessClock : TimeProvider
{
    private long offsetTicks;

    public TimeSpan Offset => new(Interlocked.Read(ref offsetTicks));

    /// <summary>Raised after business time has jumped, so that sweeps run at once.</summary>
    public event Func<Task>? Moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public DateTimeOffset Now => GetUtcNow();

    public DateOnly Today => Contracts.Shanghai.DateOf(GetUtcNow());

    internal void Restore(TimeSpan offset) => Interlocked.Exchange(ref offsetTicks, offset.Ticks);

    internal async Task MoveTo(DateTimeOffset now)
    {
        Restore(now - System.GetUtcNow());
        foreach (var handler in Moved?.GetInvocationList() ?? [])
            await ((Func<Task>)handler)();
    }
}
