using CreditPlatform;
using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);

// Infrastructure:Mode = containers (default) | native: PostgreSQL and RabbitMQ installed on the host, of which only
// ConnectionStrings:* are read. Publishing always describes containers.
var native = builder.ExecutionContext.IsRunMode
    && string.Equals(builder.Configuration["Infrastructure:Mode"], "native", StringComparison.OrdinalIgnoreCase);

builder.AddDockerComposeEnvironment("compose");

var messaging = AddMessaging();
var databases = AddDatabases(Topology.Services.Select(service => service.Database));

var services = Topology.Services
    .Where(service => service != Topology.Gateway)
    .Select(AddService)
    .ToList();

var gateway = AddService(Topology.Gateway)
    .WithExternalHttpEndpoints()
    .WithUrlForEndpoint("http", url => url.DisplayText = "API gateway");

foreach (var service in services)
{
    gateway.WithReference(service);
    // For the gateway's signing keys. Neither waits for the other.
    service.WithReference(gateway);
}

builder.Build().Run();

IResourceBuilder<ProjectResource> AddService(Topology.Service service)
{
    var database = databases[service.Database];
    var project = builder.AddProject(service.Name, Path.Combine("..", service.Project))
        .WithReference(database).WaitFor(database)
        .WithHttpHealthCheck("/health");
    if (builder.ExecutionContext.IsRunMode)
        project.WithEnvironment("Keys__Directory", Local("keys")).WithEnvironment("DemoClients__File", Local("demo-clients.json"));
    return service.UsesBus ? project.WithReference(messaging).WaitFor(messaging) : project;
}

// Development keys and clients lie where the local launcher has them.
string Local(string name) => Path.GetFullPath(Path.Combine(builder.AppHostDirectory, "..", ".local", name));

IResourceBuilder<IResourceWithConnectionString> AddMessaging() => native
    ? builder.AddConnectionString(Topology.Bus)
    : builder.AddRabbitMQ(Topology.Bus).WithManagementPlugin().WithDataVolume().WithLifetime(ContainerLifetime.Persistent);

IReadOnlyDictionary<string, IResourceBuilder<IResourceWithConnectionString>> AddDatabases(IEnumerable<string> names)
{
    if (native)
        return names.ToDictionary(name => name, name => builder.AddConnectionString(name));
    var postgres = builder.AddPostgres("postgres").WithDataVolume().WithLifetime(ContainerLifetime.Persistent);
    return names.ToDictionary(name => name, name => (IResourceBuilder<IResourceWithConnectionString>)postgres.AddDatabase(name));
}
