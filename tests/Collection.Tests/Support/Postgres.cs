using CreditPlatform.TestSupport;

[assembly: AssemblyFixture(typeof(CreditPlatform.CollectionTests.Support.Postgres))]

namespace CreditPlatform.CollectionTests.Support;

/// <summary>One server for all tests; and one service for those that change nothing others see.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private PostgresServer? server;
    private readonly Lazy<Task<CollectionHost>> shared;

    public Postgres() => shared = new(() => NewService());

    public async ValueTask InitializeAsync() => server = await PostgresServer.StartAsync();

    public Task<string> Database() => server!.CreateDatabaseAsync("collectiondb");

    /// <summary>Stands at 2026-09-30; nobody moves its clock.</summary>
    public Task<CollectionHost> Shared() => shared.Value;

    public async Task<CollectionHost> NewService(int? personQueries = null) => await CollectionHost.StartAsync(await Database(), personQueries);

    public async ValueTask DisposeAsync()
    {
        if (shared.IsValueCreated)
            await (await shared.Value).DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }
}
