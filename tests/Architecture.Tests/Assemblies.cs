using System.Reflection;

namespace CreditPlatform.ArchitectureTests;

/// <summary>The platform's own assemblies.</summary>
static class Assemblies
{
    public static readonly Assembly Contracts = Assembly.Load("Contracts");
    public static readonly Assembly ServiceDefaults = Assembly.Load("ServiceDefaults");
    public static readonly Assembly[] Services = [Assembly.Load("Collection"), Assembly.Load("Scoring")];
    public static readonly Assembly Gateway = Assembly.Load("Gateway");

    public static readonly Assembly[] All = [Contracts, ServiceDefaults, .. Services, Gateway];
}
