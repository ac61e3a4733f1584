using CreditPlatform.ServiceDefaults.Access;
using JasperFx.Events;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>The metadata every event carries beside correlation and causation (design: "actor, organisation, purpose, recordedAt").</summary>
public static class EventHeaders
{
    public const string Actor = "actor";
    public const string Person = "person";
    public const string Organisation = "org";
    public const string Purpose = "purpose";
    public const string Subject = "subject";

    /// <summary>Business time of the platform's clock, RFC 3339. As-of questions read this, never the database's timestamp.</summary>
    public const string RecordedAt = "recordedAt";

    public static DateTimeOffset RecordedAtOf(IEvent @event) =>
        DateTimeOffset.Parse(Text(@event, RecordedAt)!, System.Globalization.CultureInfo.InvariantCulture);

    public static string? Text(IEvent @event, string header) => @event.GetHeader(header)?.ToString();

    internal static void Stamp(IEvent @event, Actor actor, string? subject)
    {
        @event.CorrelationId = actor.CorrelationId;
        @event.CausationId = actor.CausationId;
        @event.SetHeader(RecordedAt, actor.At.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        @event.SetHeader(Actor, actor.Caller.ClientId);
        Set(@event, Person, actor.Caller.Person);
        Set(@event, Organisation, actor.Caller.Organisation);
        Set(@event, Purpose, actor.Purpose);
        Set(@event, Subject, subject);
    }

    private static void Set(IEvent @event, string header, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            @event.SetHeader(header, value);
    }
}

/// <summary>Who does something, when (business time), for what purpose, and in the course of which request.</summary>
public sealed record Actor(Caller Caller, DateTimeOffset At, string CorrelationId, string? CausationId, string? Purpose);
