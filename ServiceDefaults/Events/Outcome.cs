namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>An event to append, and the subject it is about (kept as metadata for the audit search).</summary>
public sealed record Append(Guid Stream, object Event, string? Subject = null);

/// <summary>A statement that must become durable together with the events, with <c>?</c> for each parameter.</summary>
public sealed record SideWrite(string Sql, params object[] Parameters);

/// <summary>What a decision came to: the answer, the events, and what is written beside them. No events is a valid outcome.</summary>
public sealed record Outcome(Answer Answer, IReadOnlyList<Append> Appends, IReadOnlyList<SideWrite>? SideWrites = null)
{
    public static Outcome Only(Answer answer) => new(answer, []);
}
