using System.Text.Json;

namespace CreditPlatform.Contracts.Messages;

/// <summary>
/// The full state of one stream at one version. A receiver keeps one row per stream and version: known → dropped,
/// later → current, earlier than the current → history only.
/// </summary>
/// <param name="Stream">Stream id; for records the record's id.</param>
/// <param name="Version">Version of the stream, from 1.</param>
/// <param name="Kind">Which state it is.</param>
/// <param name="RecordedAt">Business time of the change.</param>
/// <param name="CorrelationId">Trace id of the act that caused it.</param>
/// <param name="State">The state, as JSON of the type that <paramref name="Kind"/> names.</param>
public sealed record ChangeItem(Guid Stream, long Version, string Kind, DateTimeOffset RecordedAt, string? CorrelationId, JsonElement State);
