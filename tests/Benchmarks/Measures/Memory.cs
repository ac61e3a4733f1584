using System.Globalization;
using CreditPlatform.Local;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>Resident memory of a process in MB: now, and the most it ever had.</summary>
internal sealed record Memory(double Now, double Peak)
{
    public static Memory Of(Workspace workspace, string process)
    {
        var status = File.ReadAllLines($"/proc/{new PidFile(workspace, process).Read()}/status");
        return new(Megabytes("VmRSS:"), Megabytes("VmHWM:"));

        double Megabytes(string name) =>
            double.Parse(status.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..^2], CultureInfo.InvariantCulture) / 1024;
    }
}
