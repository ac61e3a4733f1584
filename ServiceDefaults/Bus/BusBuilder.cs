using CreditPlatform.Contracts.Messages;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>Collects what a service publishes and listens to before the bus is made.</summary>
public sealed class BusBuilder(WebApplicationBuilder builder)
{
    internal List<Action<IBusRegistrationConfigurator>> Registrations { get; } = [];

    internal List<Action<IBusRegistrationContext, IRabbitMqBusFactoryConfigurator>> Topology { get; } = [];

    public BusBuilder Publishes<TChanges>() where TChanges : Changes
    {
        Topology.Add((_, rabbit) => rabbit.Publish<TChanges>(topology =>
        {
            foreach (var queue in Subscribers.QueuesOf(typeof(TChanges)))
                topology.BindQueue(queue, queue, Subscribers.Configure);
        }));
        return this;
    }

    /// <typeparam name="TChanges">Message listened to.</typeparam>
    /// <typeparam name="TSink">Where its items are applied.</typeparam>
    public BusBuilder ListensTo<TChanges, TSink>() where TChanges : Changes where TSink : class, IChangeSink
    {
        builder.Services.AddSingleton<TSink>();
        builder.Services.AddSingleton<IChangeSink>(services => services.GetRequiredService<TSink>());
        builder.Services.AddSingleton<ChangeIntake<TSink>>();
        Registrations.Add(registration => registration.AddConsumer<ChangeConsumer<TChanges, TSink>>());
        var queue = Subscribers.Queue(builder.Environment.ApplicationName.ToLowerInvariant(), typeof(TChanges));
        Topology.Add((context, rabbit) => rabbit.ReceiveEndpoint(queue, endpoint =>
        {
            Subscribers.Configure(endpoint);
            endpoint.PrefetchCount = 8;
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.ConfigureConsumer<ChangeConsumer<TChanges, TSink>>(context);
        }));
        return this;
    }
}
