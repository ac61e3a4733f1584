using JasperFx.Events;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>An event and what its stream had come to after it.</summary>
public sealed record Folded<TState>(IEvent Event, TState State);
