using CreditPlatform.TestSupport;

[assembly: AssemblyFixture(typeof(CreditPlatform.ServiceDefaultsTests.Support.Postgres))]

namespace CreditPlatform.ServiceDefaultsTests.Support;

/// <summary>One server for all tests of this project.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private PostgresServer? server;

    public async ValueTask InitializeAsync() => server = await PostgresServer.StartAsync();

    public Task<string> Database() => server!.CreateDatabaseAsync("logdb");

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
