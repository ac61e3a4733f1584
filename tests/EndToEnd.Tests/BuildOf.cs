using System.Reflection;

namespace CreditPlatform.EndToEndTests;

internal static class BuildOf
{
    /// <summary>Release or Debug: the services are started from the build these tests come from.</summary>
    public static string ThisAssembly { get; } =
        typeof(BuildOf).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
