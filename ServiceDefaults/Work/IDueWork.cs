namespace CreditPlatform.ServiceDefaults.Work;

/// <summary>A kind of work that falls due: a clock to complete, a reminder, a clean-up. One handler a kind.</summary>
public interface IDueWork
{
    /// <summary>Stable name, kept in the table.</summary>
    string Kind { get; }

    /// <summary>Does the work. Throwing leaves the row for the next sweep; done twice must be the same as done once.</summary>
    /// <returns>When it is due again, or null when it is finished.</returns>
    Task<DateTimeOffset?> Handle(string key, CancellationToken ct);
}
