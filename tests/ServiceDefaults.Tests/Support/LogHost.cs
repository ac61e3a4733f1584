using System.Collections.Concurrent;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Bus;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Schema;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Views;
using Marten;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreditPlatform.ServiceDefaultsTests.Support;

/// <summary>A service as small as can be, on a real database: log, one view, and the outbox onto a bus in memory.</summary>
public sealed class LogHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private LogHost(WebApplication app) => this.app = app;

    /// <summary>What the outbox published, in the order of publishing.</summary>
    public ConcurrentQueue<CollectionChanges> Published { get; } = new();

    public CommitQueue Queue => Get<CommitQueue>();

    public IDocumentStore Store => Get<IDocumentStore>();

    public NpgsqlDataSource Source => Get<NpgsqlDataSource>();

    public BusinessClock Clock => Get<BusinessClock>();

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<LogHost> StartAsync(string database, bool subscriptions = false, Action<IServiceCollection>? more = null, string? keys = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ApplicationName = "Sample" });
        builder.Configuration["ConnectionStrings:logdb"] = database;
        builder.Configuration["Keys:Directory"] = keys ?? Directory.CreateTempSubdirectory("creditplatform-keys-").FullName;
        builder.Logging.ClearProviders();
        builder.AddServiceDefaults();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        LogHost? host = null;
        var store = builder.AddEventStore("logdb", SampleLog.MapEvents);
        if (subscriptions)
        {
            store.AddView(new CountRows()).PublishLog<CollectionChanges>((source, after, position, items) => new(source, after, position, items), SampleLog.Items).RunSubscriptions();
            builder.Services.AddMassTransit(configure => configure.UsingInMemory((_, bus) =>
                bus.ReceiveEndpoint("seen", endpoint => endpoint.Handler<CollectionChanges>(page =>
                {
                    host!.Published.Enqueue(page.Message);
                    return Task.CompletedTask;
                }))));
        }
        builder.Services.AddSingleton(new SchemaScript("positions", Positions.Table)).AddSingleton(new SchemaScript("parked", ParkedItems.Table));
        builder.Services.AddSingleton<ParkedItems>();
        more?.Invoke(builder.Services);
        host = new LogHost(builder.Build());
        await host.app.StartAsync();
        return host;
    }

    public Actor Actor => new(Caller.Platform("sample"), Clock.GetUtcNow(), Guid.NewGuid().ToString("N"), null, null);

    /// <summary>Counts one up in the stream: the decision reads what is there, so a lost update would show as a number twice.</summary>
    public Task<Committed> Count(Guid stream, IdempotencyClaim? claim = null) => Queue.Run([stream], streams =>
    {
        var number = streams[stream].Count + 1;
        return new Outcome(new Answer(200, System.Text.Encoding.UTF8.GetBytes($"{number}"), number), [new Append(stream, new Counted(number))]);
    }, Actor, claim);

    public async Task<T> Scalar<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task Execute(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
