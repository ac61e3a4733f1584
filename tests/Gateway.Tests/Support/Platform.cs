using CreditPlatform.TestSupport;

[assembly: AssemblyFixture(typeof(CreditPlatform.GatewayTests.Support.Platform))]

namespace CreditPlatform.GatewayTests.Support;

/// <summary>One PostgreSQL for all tests; and one gateway with two services behind it for those that change nothing others see.</summary>
public sealed class Platform : IAsyncLifetime
{
    public PostgresServer Postgres { get; private set; } = null!;

    public StubService Collection { get; private set; } = null!;

    public StubService Scoring { get; private set; } = null!;

    public GatewayHost Gateway { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Postgres = await PostgresServer.StartAsync();
        Collection = await StubService.StartAsync("collection");
        Scoring = await StubService.StartAsync("scoring");
        Gateway = await NewGateway(Collection, Scoring);
    }

    public async Task<GatewayHost> NewGateway(params StubService[] services) =>
        GatewayHost.Start(
            await Postgres.CreateDatabaseAsync("gatewaydb"), services.ToDictionary(service => service.Name, service => service.Address));

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Collection.DisposeAsync();
        await Scoring.DisposeAsync();
        await Postgres.DisposeAsync();
        GatewayHost.Root.Delete(recursive: true);
    }
}
