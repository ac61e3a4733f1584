using CreditPlatform.Local.Servers;

namespace CreditPlatform.Local.Services;

/// <summary>The variables of a service: the names Aspire's AppHost uses, so that a service can't tell who started it.</summary>
internal sealed class ServiceEnvironment(Workspace workspace, Ports ports, PostgresServer? postgres, RabbitServer? rabbit)
{
    /// <summary>All services together stay below PostgreSQL's 200, with room for the tools of operations.</summary>
    static readonly int PoolSize = Math.Min(40, 160 / Topology.Services.Count);

    /// <summary>What comes from outside (OTEL_* above all) is inherited.</summary>
    public IReadOnlyDictionary<string, string> Of(Topology.Service service)
    {
        var variables = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = ports.AddressOf(service).ToString().TrimEnd('/'),
            ["ASPNETCORE_ENVIRONMENT"] = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Development",
            ["OTEL_SERVICE_NAME"] = service.Name,
            ["Keys__Directory"] = workspace.Keys,
            ["DemoClients__File"] = workspace.DemoClients,
            [OuterServers.Variable(service.Database)] = Database(service.Database),
        };
        if (service.UsesBus)
            variables[OuterServers.Variable(Topology.Bus)] = Bus;
        foreach (var other in Topology.Services)
            variables[$"services__{other.Name}__http__0"] = ports.AddressOf(other).ToString().TrimEnd('/');
        return variables;
    }

    public string Bus => rabbit?.Uri ?? OuterServers.ConnectionString(Topology.Bus)!;

    public string Database(string name)
    {
        if (postgres is null)
            return OuterServers.ConnectionString(name) ?? throw new ArgumentException($"There is no database {name}.", nameof(name));
        var connection = postgres.Connection(name);
        connection.MaxPoolSize = PoolSize;
        // The server notices a client that was killed within a second, so that its daemon locks pass on.
        connection.Options = "-c client_connection_check_interval=1000";
        return connection.ConnectionString;
    }
}
