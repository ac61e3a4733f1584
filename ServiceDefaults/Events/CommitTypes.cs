using JasperFx.Events;

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

/// <summary>An HTTP answer as it is sent, and as it is sent again for the same Idempotency-Key.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON, UTF-8.</param>
/// <param name="Version">Version of the thing answered about; becomes the ETag.</param>
/// <param name="ContentType">Media type of the body.</param>
public sealed record Answer(int Status, byte[] Body, long? Version = null, string ContentType = "application/json");

/// <summary>The durable answer and the position in the event log that it stands at.</summary>
public sealed record Committed(Answer Answer, long Position);

/// <summary>The claim of an Idempotency-Key by one client for one request.</summary>
public sealed record IdempotencyClaim(string Client, string Key, byte[] RequestHash);

/// <summary>The events of the streams a decision asked for, including those decided earlier in the same commit.</summary>
public sealed class StreamSet
{
    private readonly Dictionary<Guid, List<IEvent>> streams;

    internal StreamSet(Dictionary<Guid, List<IEvent>> streams) => this.streams = streams;

    public IReadOnlyList<IEvent> this[Guid stream] => streams.TryGetValue(stream, out var events) ? events : [];
}
