using System.Reflection;
using CreditPlatform.Contracts.Messages;
using MassTransit;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>
/// Who listens to what. The publisher declares every listener's queue, so that nothing is lost before the listener's first start.
/// </summary>
internal static class Subscribers
{
    private static readonly Dictionary<Type, string[]> ByMessage = new()
    {
        [typeof(CollectionChanges)] = ["scoring"],
    };

    public static IEnumerable<string> QueuesOf(Type message) => ByMessage[message].Select(service => Queue(service, message));

    public static string Queue(string service, Type message) => $"{service}.{WireName(message)}";

    public static string WireName(Type message) =>
        message.GetCustomAttribute<WireNameAttribute>()?.Name ?? throw new InvalidOperationException($"{message.Name} has no wire name.");

    /// <summary>Replicated to disk, and read by one consumer at a time, so that pages arrive in log order.</summary>
    public static void Configure(IRabbitMqQueueConfigurator queue)
    {
        queue.Durable = true;
        queue.SetQuorumQueue();
        queue.SingleActiveConsumer = true;
    }
}
