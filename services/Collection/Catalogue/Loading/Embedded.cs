namespace CreditPlatform.Collection.Catalogue;

/// <summary>The data files that ship inside the service.</summary>
static class Embedded
{
    /// <summary>Name and text of every file of a folder; the folder ends with a slash.</summary>
    public static IEnumerable<(string File, string Text)> Texts(string folder)
    {
        var assembly = typeof(Embedded).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[folder.Length..], reader.ReadToEnd());
        }
    }
}
