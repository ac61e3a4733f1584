using CreditPlatform.Local;
using CreditPlatform.EndToEndTests;

[assembly: AssemblyFixture(typeof(PlatformFixture))]

namespace CreditPlatform.EndToEndTests;

/// <summary>The whole platform as real processes, once for all tests of this assembly, from an empty state, beside whatever else runs.</summary>
public sealed class PlatformFixture : IAsyncLifetime
{
    LocalPlatform? _platform;

    public LocalPlatform Platform => _platform ?? throw new InvalidOperationException("The platform was not started.");

    public async ValueTask InitializeAsync() => _platform = await LocalPlatform.StartAsync(new()
    {
        StateDirectory = Path.Combine(new LocalOptions().StateDirectory, "e2e"),
        PortOffset = LocalOptions.FreePortOffset(),
        Configuration = BuildOf.ThisAssembly,
        Fresh = true,
    });

    public ValueTask DisposeAsync() => _platform?.DisposeAsync() ?? ValueTask.CompletedTask;
}
