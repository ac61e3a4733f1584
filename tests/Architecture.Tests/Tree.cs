using System.Xml.Linq;

namespace CreditPlatform.ArchitectureTests;

/// <summary>The source tree these tests were built from.</summary>
static class Tree
{
    public static readonly string Root = Find();

    /// <summary>Every C# source, generated ones aside.</summary>
    public static readonly IReadOnlyList<string> Sources = Enumerate("*.cs");

    public static IReadOnlyList<string> Projects => Enumerate("*.csproj");

    /// <summary>What runs in production, and the code the tests are not.</summary>
    public static IEnumerable<string> Product => Sources.Where(path => !path.StartsWith("tests/", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IEnumerable<string> References(string project) => XDocument.Parse(Read(project)).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    static List<string> Enumerate(string pattern) =>
    [
        .. Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "Generated" or ['.', ..])).Order(StringComparer.Ordinal),
    ];

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "global.json")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
