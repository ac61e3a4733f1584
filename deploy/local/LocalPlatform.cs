using CreditPlatform.Local.Backup;
using CreditPlatform.Local.Processes;
using CreditPlatform.Local.Servers;
using CreditPlatform.Local.Services;

namespace CreditPlatform.Local;

/// <summary>The whole platform on this machine without containers: private servers and all services as processes.</summary>
public sealed class LocalPlatform : IAsyncDisposable
{
    readonly Instance _instance;
    readonly PauseWatch _pauses;
    readonly List<Unit> _bus = [];
    readonly List<Unit> _services = [];
    Unit? _postgres;

    LocalPlatform(Instance instance, Action<string> say)
    {
        _instance = instance;
        _pauses = new(this, instance.Workspace, say);
    }

    /// <summary>Returns when every service is healthy; whatever was started is stopped again if that fails.</summary>
    public static async Task<LocalPlatform> StartAsync(LocalOptions options, CancellationToken cancellation = default)
    {
        var platform = new LocalPlatform(await Instance.OpenAsync(options), options.Say);
        try
        {
            await platform.StartAllAsync(options, cancellation);
            return platform;
        }
        catch
        {
            await platform.DisposeAsync();
            throw;
        }
    }

    public Uri Gateway => ServiceAddress(Topology.Gateway.Name);

    /// <summary>RabbitMQ's management pages; none where the broker was given from outside.</summary>
    public Uri? BusManagement => _instance.Rabbit?.Management;

    public string LogDirectory => _instance.Workspace.Logs;

    public string DemoClientsFile => _instance.Workspace.DemoClients;

    public string BusConnectionString => _instance.Environment.Bus;

    internal Workspace Workspace => _instance.Workspace;

    public Uri ServiceAddress(string name) => _instance.Ports.AddressOf(Topology.Services.Single(service => service.Name == name));

    public string ConnectionString(string database) => _instance.Environment.Database(database);

    /// <summary>All a process wrote since this platform started, across its restarts. Also "postgres" and "rabbitmq".</summary>
    public string LogOf(string name) => _instance.Find(name).LogText;

    /// <summary>SIGKILL, and no automatic start after it. Also "postgres" and "rabbitmq".</summary>
    public Task Kill(string name) => _instance.Find(name).KillAsync();

    /// <summary>Returns when the process is healthy.</summary>
    public Task Start(string name, CancellationToken cancellation = default) => _instance.Find(name).StartAsync(cancellation);

    public async Task Restart(string name, CancellationToken cancellation = default)
    {
        await _instance.Find(name).StopAsync();
        await Start(name, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _pauses.DisposeAsync();
        await StopAllButPostgresAsync();
        await (_postgres?.StopAsync() ?? Task.CompletedTask);
        _instance.Dispose();
    }

    /// <summary>Nothing writes any more; what was running is given back for <see cref="ResumeAsync"/>.</summary>
    internal async Task<IReadOnlyList<Unit>> StopAllButPostgresAsync()
    {
        var running = _bus.Concat(_services).Where(unit => unit.IsRunning).ToList();
        await Task.WhenAll(_services.Select(unit => unit.StopAsync()));
        foreach (var unit in Enumerable.Reverse(_bus))
            await unit.StopAsync();
        return running;
    }

    internal async Task ResumeAsync(IReadOnlyList<Unit> stopped, CancellationToken cancellation)
    {
        foreach (var unit in _bus.Intersect(stopped))
            await unit.StartAsync(cancellation);
        await Task.WhenAll(_services.Intersect(stopped).Select(unit => unit.StartAsync(cancellation)));
    }

    async Task StartAllAsync(LocalOptions options, CancellationToken cancellation)
    {
        Ports.EnsureFree(
        [
            .. _instance.Postgres is null ? [] : _instance.Ports.OfPostgres,
            .. _instance.Rabbit is null ? [] : _instance.Ports.OfBus,
            .. _instance.Ports.OfServices,
        ]);
        // All before the first start: a forgotten build or a server that is not installed is found at once.
        if (_instance.Postgres is { } postgres)
            _postgres = _instance.Add(postgres.Unit);
        if (_instance.Rabbit is { } rabbit)
            _bus.AddRange([_instance.Add(rabbit.PortMapper), _instance.Add(rabbit.Broker)]);
        _services.AddRange(Topology.Services.Select(service =>
            _instance.Add(ServiceUnit.Of(service, options, _instance.Ports, _instance.Environment.Of(service)))));
        await Task.WhenAll(
            Task.Run(() => StartPostgresAsync(cancellation), cancellation),
            Task.Run(() => StartBusAsync(cancellation), cancellation));
        await Task.WhenAll(_services.Select(unit => unit.StartAsync(cancellation)));
        _pauses.Start();
    }

    async Task StartPostgresAsync(CancellationToken cancellation)
    {
        if (_instance.Postgres is not { } server || _postgres is null)
            return;
        server.EnsureCluster();
        await _postgres.StartAsync(cancellation);
        await Databases.EnsureAsync(server, cancellation);
    }

    async Task StartBusAsync(CancellationToken cancellation)
    {
        _instance.Rabbit?.Prepare();
        foreach (var unit in _bus)
            await unit.StartAsync(cancellation);
    }
}
