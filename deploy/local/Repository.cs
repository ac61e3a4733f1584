namespace CreditPlatform.Local;

internal static class Repository
{
    /// <summary>The clone this assembly was built in; services are started from their own build output inside it.</summary>
    public static string Root { get; } = Find();

    public static string BuildOutput(Topology.Service service, string configuration)
    {
        var project = Path.Combine(Root, service.Project);
        var dll = Path.Combine(Path.GetDirectoryName(project)!, "bin", configuration, $"net{Environment.Version.Major}.0",
            Path.GetFileNameWithoutExtension(project) + ".dll");
        return File.Exists(dll) ? dll : throw new LocalException($"{dll} does not exist. Build first: dotnet build CreditPlatform.sln -c {configuration}");
    }

    static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "CreditPlatform.sln")))
                return directory.FullName;
        throw new LocalException($"No CreditPlatform.sln above {AppContext.BaseDirectory}.");
    }
}
