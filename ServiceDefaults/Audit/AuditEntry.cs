using System.Text.Json;

namespace CreditPlatform.ServiceDefaults.Audit;

/// <summary>One entry of the audit trail: an event's metadata, never its personal content.</summary>
/// <param name="Id">Event id.</param>
/// <param name="Service">Service that holds it.</param>
/// <param name="Position">Place in that service's log.</param>
/// <param name="Type">Wire name of the event.</param>
/// <param name="StreamId">What it happened to.</param>
/// <param name="Version">Version of that stream after it.</param>
/// <param name="RecordedAt">Business time.</param>
/// <param name="Actor">Client that acted.</param>
/// <param name="Person">Operator account behind it.</param>
/// <param name="Organisation">Organisation it acted for.</param>
/// <param name="Purpose">Stated purpose.</param>
/// <param name="Subject">Subject it is about.</param>
/// <param name="CorrelationId">Trace id, the same in every service the act passed through.</param>
/// <param name="CausationId">Request span or event that caused it.</param>
/// <param name="Details">For access entries: what was asked and how it was answered.</param>
public sealed record AuditEntry(
    Guid Id, string Service, long Position, string Type, Guid StreamId, long Version, DateTimeOffset RecordedAt, string? Actor, string? Person,
    string? Organisation, string? Purpose, string? Subject, string? CorrelationId, string? CausationId, JsonElement? Details);

/// <summary>A page of the audit trail, oldest first. <c>Next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Items, string? Next);
