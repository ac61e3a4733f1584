using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Schema;
using Marten;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>The one bus setup. Bus types appear here and in consumers only, so that the bus can be replaced (ADR 0002).</summary>
public static class BusSetup
{
    /// <summary>Publishes the service's event log, page by page, as <typeparamref name="TChanges"/>.</summary>
    /// <param name="store">The event store of the service.</param>
    /// <param name="page">Builds the message of a page: source, after, position, items.</param>
    /// <param name="items">Turns events into changed states.</param>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression PublishLog<TChanges>(
        this MartenServiceCollectionExtensions.MartenConfigurationExpression store, ChangesPage<TChanges> page, ChangeItems items)
        where TChanges : Changes
    {
        store.Services.AddSingleton(items);
        store.Services.AddSingleton(page);
        return store.AddSubscriptionWithServices<Outbox<TChanges>>(ServiceLifetime.Singleton, subscription => subscription.Name = Outbox<TChanges>.ProgressName);
    }

    /// <summary>Connects the service to RabbitMQ as the publisher and the listener it is.</summary>
    public static void AddBus(this WebApplicationBuilder builder, Action<BusBuilder> describe)
    {
        var bus = new BusBuilder(builder);
        describe(bus);
        builder.Services.AddHealthChecks().AddCheck<ParkedItemsHealth>("parked-items");
        builder.Services.AddSingleton(new SchemaScript("0006-consumed-positions", Positions.Table));
        builder.Services.AddSingleton(new SchemaScript("0007-parked-items", ParkedItems.Table));
        builder.Services.AddSingleton<ParkedItems>();
        builder.Services.AddMassTransit(configure =>
        {
            configure.DisableUsageTelemetry(); // nothing about a credit office is reported to a vendor
            bus.Registrations.ForEach(registration => registration(configure));
            configure.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(new Uri(builder.Configuration.GetConnectionString("messaging") ?? throw new InvalidOperationException("ConnectionStrings:messaging is not set.")));
                rabbit.UseRawJsonSerializer(RawSerializerOptions.AddTransportHeaders | RawSerializerOptions.AnyMessageType, isDefault: true);
                rabbit.ConfigureJsonSerializerOptions(json =>
                {
                    PlatformJson.Configure(json);
                    return json;
                });
                rabbit.MessageTopology.SetEntityNameFormatter(new EntityNames());
                rabbit.Publish<Changes>(topology => topology.Exclude = true);
                bus.Topology.ForEach(topology => topology(context, rabbit));
            });
        });
    }
}
