namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>An item that could not be applied, or that waits behind such an item of its stream.</summary>
/// <param name="Id">Names it for a replay.</param>
/// <param name="Source">Service it came from.</param>
/// <param name="StreamId">Stream it describes.</param>
/// <param name="Version">Version of that stream.</param>
/// <param name="Kind">Kind of state.</param>
/// <param name="Error">What went wrong; null while it only waits.</param>
/// <param name="ParkedAt">When.</param>
public sealed record ParkedItem(Guid Id, string Source, Guid StreamId, long Version, string Kind, string? Error, DateTimeOffset ParkedAt);
