using System.Globalization;

namespace CreditPlatform.Local.Servers;

/// <summary>The installed PostgreSQL: the one that made the data, else the newest from 15 on.</summary>
internal static class PostgresBinaries
{
    const string Distribution = "/usr/lib/postgresql";

    public static string Find(string dataDirectory)
    {
        var versionFile = Path.Combine(dataDirectory, "PG_VERSION");
        if (File.Exists(versionFile))
        {
            var made = Path.Combine(Distribution, File.ReadAllText(versionFile).Trim(), "bin");
            return Directory.Exists(made) ? made : throw new LocalException($"The data needs the PostgreSQL that made it, which is gone from {made}.");
        }
        return Majors().Where(major => major >= 15).Order().Select(major => $"{Distribution}/{major}/bin").LastOrDefault()
            ?? throw new LocalException("PostgreSQL 15 or later is not installed; ./run.sh installs it.");
    }

    static IEnumerable<int> Majors() => Directory.Exists(Distribution)
        ? from path in Directory.GetDirectories(Distribution)
          where File.Exists(Path.Combine(path, "bin", "initdb"))
          select int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var major) ? major : 0
        : [];
}
