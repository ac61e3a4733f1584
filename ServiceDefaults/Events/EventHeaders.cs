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

    /// <summary>The serializer reads a header that looks like an instant as one; before it is stored it is text.</summary>
    public static DateTimeOffset RecordedAtOf(IEvent @event) => @event.GetHeader(RecordedAt) switch
    {
        DateTimeOffset instant => instant,
        DateTime instant => instant.ToUniversalTime(),
        var text => DateTimeOffset.Parse(text!.ToString()!, System.Globalization.CultureInfo.InvariantCulture),
    };

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
