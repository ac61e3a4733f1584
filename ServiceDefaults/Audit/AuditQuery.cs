namespace CreditPlatform.ServiceDefaults.Audit;

/// <summary>What the trail is searched by; all that are given must hold.</summary>
/// <param name="Subject">Subject it is about.</param>
/// <param name="Actor">Client that acted.</param>
/// <param name="CorrelationId">Trace id of the request it belongs to.</param>
/// <param name="From">First instant of business time.</param>
/// <param name="To">First instant after.</param>
/// <param name="Limit">Entries a page, at most 1,000; 100 if not given.</param>
public sealed record AuditQuery(string? Subject, string? Actor, string? CorrelationId, DateTimeOffset? From, DateTimeOffset? To, int? Limit)
{
    public int Size => Math.Clamp(Limit ?? 100, 1, 1000);
}
