using CreditPlatform.ServiceDefaults.Access;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Who does something, when (business time), for what purpose, and in the course of which request.</summary>
public sealed record Actor(Caller Caller, DateTimeOffset At, string CorrelationId, string? CausationId, string? Purpose);
