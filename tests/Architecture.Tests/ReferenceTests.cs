using NetArchTest.Rules;

namespace CreditPlatform.ArchitectureTests;

/// <summary>design.md §2: services share Contracts and ServiceDefaults, and nothing of each other.</summary>
public sealed class ReferenceTests
{
    static readonly string[] Infrastructure = ["Marten", "JasperFx", "Npgsql", "MassTransit", "RabbitMQ", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "OpenIddict"];

    static IEnumerable<string> ServiceProjects => Tree.Projects.Where(path => path.StartsWith("services/", StringComparison.Ordinal) && !path.EndsWith("/Contracts.csproj", StringComparison.Ordinal));

    [Fact]
    public void Every_service_is_looked_at() =>
        ServiceProjects.Select(Path.GetFileNameWithoutExtension).ShouldBe(Assemblies.Services.Select(service => service.GetName().Name), ignoreOrder: true);

    [Fact]
    public void No_service_project_references_another()
    {
        foreach (var project in ServiceProjects)
            Tree.References(project).Except(["Contracts", "ServiceDefaults"]).ShouldBeEmpty(project);
        Tree.References("gateway/Gateway.csproj").Except(["Contracts", "ServiceDefaults"]).ShouldBeEmpty();
        Tree.References("ServiceDefaults/ServiceDefaults.csproj").ShouldBe(["Contracts"]);
        Tree.References("services/Contracts/Contracts.csproj").ShouldBeEmpty();
    }

    [Fact]
    public void No_service_assembly_references_another()
    {
        string[] names = [.. Assemblies.Services.Append(Assemblies.Gateway).Select(assembly => assembly.GetName().Name!)];
        foreach (var assembly in Assemblies.All)
            assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Intersect(names).ShouldBeEmpty(assembly.GetName().Name);
    }

    [Fact]
    public void Contracts_are_free_of_infrastructure()
    {
        Assemblies.Contracts.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => Infrastructure.Any(part => name.StartsWith(part, StringComparison.Ordinal))).ShouldBeEmpty();
        Tree.Read("services/Contracts/Contracts.csproj").ShouldNotContain("PackageReference");
    }

    [Fact]
    public void Bus_types_stand_in_the_bus_setup_and_in_consumers_only()
    {
        foreach (var assembly in Assemblies.All)
            (Types.InAssembly(assembly).That().DoNotResideInNamespace("CreditPlatform.ServiceDefaults.Bus").And().DoNotHaveNameEndingWith("Consumer")
                .And().ResideInNamespace("CreditPlatform").Should().NotHaveDependencyOn("MassTransit").GetResult().FailingTypeNames ?? []).ShouldBeEmpty();
        Tree.Product.Where(path => !path.StartsWith("ServiceDefaults/Bus/", StringComparison.Ordinal) && !path.EndsWith("Consumer.cs", StringComparison.Ordinal))
            .Where(path => Tree.Read(path).Contains("using MassTransit", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
