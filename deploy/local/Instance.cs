using CreditPlatform.Local.Processes;
using CreditPlatform.Local.Servers;
using CreditPlatform.Local.Services;

namespace CreditPlatform.Local;

/// <summary>One state directory, held exclusively, and the processes that belong to it.</summary>
internal sealed class Instance : IDisposable
{
    readonly WorkspaceLock _lock;
    readonly LocalOptions _options;
    readonly List<Unit> _units = [];

    Instance(LocalOptions options, Workspace workspace, WorkspaceLock taken)
    {
        (_options, Workspace, _lock) = (options, workspace, taken);
        Ports = new(options.PortOffset, options.GatewayPort);
        if (options.Fresh)
            workspace.Forget();
        Postgres = OuterServers.GiveDatabases ? null : new(workspace, Ports.Postgres);
        Rabbit = OuterServers.GiveBus ? null : new(workspace, Ports);
        Environment = new(workspace, Ports, Postgres, Rabbit);
    }

    public Workspace Workspace { get; }

    public Ports Ports { get; }

    public PostgresServer? Postgres { get; }

    public RabbitServer? Rabbit { get; }

    public ServiceEnvironment Environment { get; }

    public static async Task<Instance> OpenAsync(LocalOptions options) =>
        await TryOpenAsync(options) ?? throw new LocalException($"The platform already runs from {options.StateDirectory}. Stop it first (Ctrl-C).");

    /// <summary>Null where another launcher holds the state directory.</summary>
    public static async Task<Instance?> TryOpenAsync(LocalOptions options)
    {
        var workspace = new Workspace(options);
        if (WorkspaceLock.TryTake(workspace) is not { } taken)
            return null;
        await StaleProcesses.EndAsync(workspace, options.Say);
        return new(options, workspace, taken);
    }

    public Unit Add(UnitSpec spec)
    {
        var log = new UnitLog(spec, Workspace, _options.Verbose, _options.Say);
        var unit = new Unit(spec, Workspace, log, _options.Say);
        _units.Add(unit);
        return unit;
    }

    public Unit Find(string name) =>
        _units.Find(unit => unit.Name == name) ?? throw new ArgumentException($"Nothing called {name} is run here.", nameof(name));

    public void Dispose()
    {
        _units.ForEach(unit => unit.Dispose());
        _lock.Dispose();
    }
}
