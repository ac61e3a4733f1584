using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CreditPlatform.Local;

namespace CreditPlatform.Benchmarks.Micro;

/// <summary>BenchmarkDotNet's usual way builds a project of its own, which this repository's build rules are not meant for.</summary>
public sealed class InProcess : ManualConfig
{
    public InProcess()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        ArtifactsPath = Path.Combine(new LocalOptions().StateDirectory, "benchmarks-micro");
    }
}
