using System.Net.Http.Headers;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.Scoring.Intake;
using CreditPlatform.ScoringTests.Host;
using CreditPlatform.ServiceDefaults.Bus;
using CreditPlatform.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

[assembly: AssemblyFixture(typeof(ScoringHost))]

namespace CreditPlatform.ScoringTests.Host;

/// <summary>The service on a real PostgreSQL, without a broker: tests hand pages to the intake themselves. Each test has organisations of its own.</summary>
public sealed class ScoringHost : IAsyncLifetime
{
    readonly string keys = Directory.CreateTempSubdirectory("scoring-keys-").FullName;
    PostgresServer? server;
    WebApplicationFactory<CollectionSink>? factory;
    long position;

    public IServiceProvider Services => factory!.Services;

    public NpgsqlDataSource Database => Services.GetRequiredService<NpgsqlDataSource>();

    public ChangeIntake<CollectionSink> Intake => Services.GetRequiredService<ChangeIntake<CollectionSink>>();

    public async ValueTask InitializeAsync()
    {
        server = await PostgresServer.StartAsync();
        var database = await server.CreateDatabaseAsync("scoringdb");
        factory = new WebApplicationFactory<CollectionSink>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("ConnectionStrings:scoringdb", database);
            host.UseSetting("ConnectionStrings:messaging", "amqp://localhost:1");
            host.UseSetting("Keys:Directory", keys);
            host.ConfigureTestServices(services =>
            {
                foreach (var bus in services.Where(IsBus).ToList()) services.Remove(bus);
                Tokens.Accept(services);
            });
        });
        _ = factory.Server;
    }

    public HttpClient Client(string? token = null)
    {
        var client = factory!.CreateClient();
        if (token is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>One page of Collection's log; returns the position after it.</summary>
    public async Task<long> Receive(params ChangeItem[] items)
    {
        var after = Interlocked.Add(ref position, items.Length) - items.Length;
        await Intake.Receive(new CollectionChanges("collection", after, after + items.Length, items), TestContext.Current.CancellationToken);
        return after + items.Length;
    }

    /// <summary>The first column of every row, as text.</summary>
    public async Task<IReadOnlyList<string>> Query(string sql, params object[] parameters)
    {
        await using var command = Database.CreateCommand(sql);
        foreach (var value in parameters) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) rows.Add(Convert.ToString(reader[0], System.Globalization.CultureInfo.InvariantCulture)!);
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null) await factory.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(keys, recursive: true);
    }

    static bool IsBus(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly.GetName().Name?.StartsWith("MassTransit", StringComparison.Ordinal) == true;
}
