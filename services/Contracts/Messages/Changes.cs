using System.Text.Json;

namespace CreditPlatform.Contracts.Messages;

/// <summary>
/// A page of one service's event log, as others are told of it: in log order, at least once, page after page.
/// A page without items still moves the position on.
/// </summary>
/// <param name="Source">Service that publishes, lower case.</param>
/// <param name="After">Position before the first event of the page.</param>
/// <param name="Position">Position of the last event of the page.</param>
/// <param name="Items">Changed streams; one item per event of interest, in log order.</param>
public abstract record Changes(string Source, long After, long Position, IReadOnlyList<ChangeItem> Items);

/// <summary>Changes of records and refusals. Kinds: <see cref="RecordState.Kind"/>, <see cref="RefusalState.Kind"/>.</summary>
[WireName("collection-changes")]
public sealed record CollectionChanges(string Source, long After, long Position, IReadOnlyList<ChangeItem> Items)
    : Changes(Source, After, Position, Items);

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

/// <summary>The name under which a message type travels; a rename in C# cannot change it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
