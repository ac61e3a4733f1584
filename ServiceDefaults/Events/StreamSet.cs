using JasperFx.Events;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>The events of the streams a decision asked for, including those decided earlier in the same commit.</summary>
public sealed class StreamSet
{
    private readonly Dictionary<Guid, List<IEvent>> streams;

    internal StreamSet(Dictionary<Guid, List<IEvent>> streams) => this.streams = streams;

    public IReadOnlyList<IEvent> this[Guid stream] => streams.TryGetValue(stream, out var events) ? events : [];
}
