namespace CreditPlatform.Local;

/// <summary>Servers named by <c>ConnectionStrings__*</c> in the environment: they are used as they are and never started or stopped.</summary>
internal static class OuterServers
{
    public static string Variable(string name) => "ConnectionStrings__" + name;

    public static string? ConnectionString(string name) =>
        Environment.GetEnvironmentVariable(Variable(name)) is { Length: > 0 } value ? value : null;

    public static bool GiveBus => ConnectionString(Topology.Bus) is not null;

    public static bool GiveDatabases
    {
        get
        {
            var missing = Servers.Databases.Names.Where(name => ConnectionString(name) is null).Select(Variable).ToList();
            if (missing.Count > 0 && missing.Count < Servers.Databases.Names.Count())
                throw new LocalException($"Some databases are given from outside, these are not: {string.Join(", ", missing)}.");
            return missing.Count == 0;
        }
    }
}
