using System.Net;
using System.Net.Sockets;
using CreditPlatform.Local;
using CreditPlatform.Local.Processes;
using Npgsql;

namespace CreditPlatform.Benchmarks.Stack;

/// <summary>The baseline and a gateway of its own in front of it: the platform's gateway, told that Collection is the baseline.</summary>
internal sealed class BaselineProcesses : IAsyncDisposable
{
    public const string Service = "baseline";
    public const string GatewayName = "baseline-gateway";
    const string Database = "baselinedb";

    static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    readonly LocalPlatform _platform;
    readonly List<Unit> _units = [];

    BaselineProcesses(LocalPlatform platform)
    {
        _platform = platform;
        ConnectionString = new NpgsqlConnectionStringBuilder(platform.ConnectionString("collectiondb")) { Database = Database }.ConnectionString;
    }

    public Uri Gateway { get; } = new($"http://localhost:{FreePort()}");

    public string ConnectionString { get; }

    public static async Task<BaselineProcesses> StartAsync(LocalPlatform platform, CancellationToken ct)
    {
        var processes = new BaselineProcesses(platform);
        try
        {
            await processes.StartAllAsync(ct);
            return processes;
        }
        catch
        {
            await processes.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var unit in Enumerable.Reverse(_units))
        {
            await unit.StopAsync();
            unit.Dispose();
        }
    }

    async Task StartAllAsync(CancellationToken ct)
    {
        await using (var source = NpgsqlDataSource.Create(_platform.ConnectionString("collectiondb")))
        await using (var command = source.CreateCommand($"create database {Database}"))
            await command.ExecuteNonQueryAsync(ct);
        var service = new Uri($"http://127.0.0.1:{FreePort()}");
        await StartAsync(new(Service, "tests/Benchmarks.Baseline/Benchmarks.Baseline.csproj", service.Port, Database, UsesBus: false), service, new()
        {
            ["ConnectionStrings__baseline"] = ConnectionString,
            ["services__gateway__http__0"] = _platform.Gateway.ToString(),
        }, ct);
        await StartAsync(Topology.Gateway with { Name = GatewayName }, Gateway, new()
        {
            ["Keys__Directory"] = _platform.Workspace.Keys,
            ["DemoClients__File"] = _platform.DemoClientsFile,
            [OuterServers.Variable(Topology.Gateway.Database)] = _platform.ConnectionString(Topology.Gateway.Database),
            ["services__collection__http__0"] = service.ToString().TrimEnd('/'),
        }, ct);
    }

    async Task StartAsync(Topology.Service service, Uri address, Dictionary<string, string> environment, CancellationToken ct)
    {
        environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var spec = new UnitSpec
        {
            Name = service.Name,
            Command = ["dotnet", Repository.BuildOutput(service, "Release")],
            WorkingDirectory = Path.Combine(Repository.Root, Path.GetDirectoryName(service.Project)!),
            Environment = environment,
            IsHealthy = token => IsHealthyAsync(address, token),
            IsNotable = line => line.StartsWith("fail: ", StringComparison.Ordinal) || line.StartsWith("crit: ", StringComparison.Ordinal),
        };
        var unit = new Unit(spec, _platform.Workspace, new UnitLog(spec, _platform.Workspace, verbose: false, Console.WriteLine), Console.WriteLine);
        _units.Add(unit);
        await unit.StartAsync(ct);
    }

    static async Task<bool> IsHealthyAsync(Uri address, CancellationToken ct)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(address, "health"), ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
