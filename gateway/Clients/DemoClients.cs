using System.Security.Cryptography;
using CreditPlatform.ServiceDefaults.Hosting;
using OpenIddict.Abstractions;

namespace CreditPlatform.Gateway.Clients;

/// <summary>Development only: the known set of clients, with secrets made once. A restart keeps them; a lost database gets them back.</summary>
internal sealed class DemoClients(IServiceScopeFactory scopes, IConfiguration configuration, IHostEnvironment environment) : IHostedService
{
    // After every StartingAsync, so the tables are there; before the first request is taken, because the web server starts last.
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var units = DemoSet.Units(configuration["DemoClients:Units"]);
        if (units.Count == 0)
            return;
        var file = new DemoClientFile(configuration["DemoClients:File"] ?? LocalFiles.Path(environment, "demo-clients.json"));
        var secrets = file.Secrets();
        var clients = DemoSet.Of(units)
            .Select(client => client with { ClientSecret = secrets.GetValueOrDefault(client.ClientId) ?? NewSecret() }).ToList();
        file.Write(clients);
        await using var scope = scopes.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        foreach (var client in clients)
            await Ensure(manager, client, cancellationToken);
    }

    private static async Task Ensure(IOpenIddictApplicationManager manager, DemoClient client, CancellationToken ct)
    {
        var wanted = Registration.Of(client);
        if (await manager.FindByClientIdAsync(client.ClientId, ct) is not { } known)
            await manager.CreateAsync(wanted, ct);
        else if (!await IsAsWanted(manager, known, wanted, ct))
            await manager.UpdateAsync(known, wanted, ct);
    }

    private static async Task<bool> IsAsWanted(
        IOpenIddictApplicationManager manager, object known, OpenIddictApplicationDescriptor wanted, CancellationToken ct)
    {
        var properties = await manager.GetPropertiesAsync(known, ct);
        return wanted.Permissions.SetEquals(await manager.GetPermissionsAsync(known, ct))
            && properties.Count == wanted.Properties.Count
            && wanted.Properties.All(one => properties.TryGetValue(one.Key, out var value) && value.GetString() == one.Value.GetString())
            && await manager.ValidateClientSecretAsync(known, wanted.ClientSecret!, ct);
    }

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
