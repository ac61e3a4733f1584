using System.Globalization;
using CreditPlatform.Local;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>What processes have used of the cores so far, in milliseconds. Unlike a rate it hardly depends on what else the machine does.</summary>
internal static class CpuTime
{
    const double MillisecondsPerTick = 10; // USER_HZ is 100 on every Linux

    /// <param name="workspace">Knows the process ids.</param>
    /// <param name="processes">Names; of PostgreSQL all server processes count, those of ended connections too.</param>
    public static double Of(Workspace workspace, IEnumerable<string> processes) => processes.Sum(name =>
    {
        var pid = new PidFile(workspace, name).Read()!.Value;
        var own = Read(pid);
        return own.Used + own.OfEndedChildren + Directory.GetDirectories("/proc").Select(path => Path.GetFileName(path))
            .Where(entry => char.IsAsciiDigit(entry[0])).Select(entry => Read(int.Parse(entry, CultureInfo.InvariantCulture)))
            .Where(child => child.Parent == pid).Sum(child => child.Used + child.OfEndedChildren);
    });

    static (int Parent, double Used, double OfEndedChildren) Read(int pid)
    {
        try
        {
            // "pid (name) state ppid …": the name may hold blanks and brackets, so counting starts after the last bracket.
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            double Time(int field) => long.Parse(fields[field], CultureInfo.InvariantCulture) * MillisecondsPerTick;
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), Time(11) + Time(12), Time(13) + Time(14));
        }
        catch (IOException) // ended meanwhile
        {
            return default;
        }
    }
}
