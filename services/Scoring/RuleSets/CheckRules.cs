using CreditPlatform.Scoring.Engine.Files;

namespace CreditPlatform.Scoring.RuleSets;

/// <summary><c>dotnet run --project services/Scoring -- check-rules [folder]</c>: checks rule files and works through the cases beside them.</summary>
static class CheckRules
{
    public const string Command = "check-rules";

    /// <param name="folder">Folder of rule files; null: those built into the service.</param>
    /// <returns>0 where all is well, 1 otherwise.</returns>
    public static int Run(string? folder, TextWriter output, TextWriter errors)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            errors.WriteLine($"{folder}: no such folder");
            return 1;
        }

        var (ruleSets, cases) = folder is null ? (EmbeddedFiles.RuleSets.ToList(), EmbeddedFiles.Cases.ToList()) : Folder(folder);
        var faults = RuleCases.Check(ruleSets, cases);
        foreach (var fault in faults) errors.WriteLine(fault);
        if (ruleSets.Count == 0) errors.WriteLine($"{folder}: no rule files");
        output.WriteLine($"{ruleSets.Count} rule files, {cases.Count} files of cases, {faults.Count} faults");
        return faults.Count == 0 && ruleSets.Count > 0 ? 0 : 1;
    }

    static (List<NamedText> RuleSets, List<NamedText> Cases) Folder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new NamedText(path, File.ReadAllText(path)))
            .ToLookup(file => EmbeddedFiles.IsCases(file.Name));
        return ([.. files[false]], [.. files[true]]);
    }
}
