using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace CreditPlatform.AppHostTests;

/// <summary>The Aspire model is the topology, nothing more and nothing less. Nothing is started.</summary>
public sealed class ModelTests
{
    static readonly string[] Native =
    [
        "--Infrastructure:Mode=native",
        $"--ConnectionStrings:{Topology.Bus}=amqp://localhost",
        .. Topology.Services.Select(service => $"--ConnectionStrings:{service.Database}=Host=localhost"),
    ];

    [Fact]
    public async Task Projects_are_the_services_of_the_topology()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>([]);

        builder.Resources.OfType<ProjectResource>().Select(project => project.Name)
            .ShouldBe(Topology.Services.Select(service => service.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_project_has_the_port_of_the_topology()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>([]);

        foreach (var service in Topology.Services)
            builder.Resources.Single(resource => resource.Name == service.Name).Annotations.OfType<EndpointAnnotation>()
                .ShouldContain(endpoint => endpoint.Name == "http" && endpoint.Port == service.Port);
    }

    [Fact]
    public async Task Databases_and_the_bus_are_those_of_the_topology()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>([]);

        var names = builder.Resources.Select(resource => resource.Name).ToList();
        foreach (var service in Topology.Services)
            names.ShouldContain(service.Database);
        names.ShouldContain(Topology.Bus);
    }

    [Fact]
    public async Task Native_mode_has_no_container()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(Native);

        builder.Resources.OfType<ContainerResource>().ShouldBeEmpty();
    }
}
