using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Records;

/// <summary>One version in a record's history.</summary>
/// <param name="Act">Wire name of the event.</param>
/// <param name="Actor">Client that acted.</param>
/// <param name="Reason">Reason given for a correction or withdrawal.</param>
/// <param name="Evidence">Evidence given for it.</param>
/// <param name="CorrelationId">Names the act in the audit trail.</param>
public sealed record RecordVersion(
    long Version, string Act, DateTimeOffset RecordedAt, string? Actor, string? Person, RecordStatus Status, IReadOnlyDictionary<string, string> Data, string? Reason,
    string? Evidence, string? CorrelationId);
