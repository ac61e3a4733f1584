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
