using System.Collections.Concurrent;
using JasperFx.Events;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Wraps a bare event for the event store without knowing its type at compile time.</summary>
internal static class EventWrapper
{
    private static readonly ConcurrentDictionary<Type, Func<object, IEvent>> Factories = new();

    public static IEvent Wrap(object data) => Factories.GetOrAdd(data.GetType(), type =>
    {
        var constructor = typeof(Event<>).MakeGenericType(type).GetConstructors()[0];
        return payload => (IEvent)constructor.Invoke([payload]);
    })(data);
}
