namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Reads and checks one rule file: YAML, or JSON, which is YAML.</summary>
public static class RuleFile
{
    /// <exception cref="RuleFileException">The file breaks a rule of rule files.</exception>
    /// <remarks>Every option of every reading is checked, not only the one chosen.</remarks>
    public static RuleSet Read(string file, string yaml)
    {
        var set = Read(file, yaml, new Dictionary<string, string>());
        foreach (var reading in set.Readings)
            foreach (var option in reading.Options.Keys.Where(option => option != reading.Choice))
                Read(file, yaml, new Dictionary<string, string> { [reading.Id] = option });
        return set;
    }

    /// <summary>The same file with other options of its readings chosen.</summary>
    public static RuleSet Read(string file, string yaml, IReadOnlyDictionary<string, string> choices)
    {
        var switches = new Switches();
        var root = YamlText.Parse(file, yaml, switches).Only(
            "id", "version", "title", "scores", "period", "effectiveFrom", "effectiveTo", "provisional", "provisionalReason", "total", "rescaleTo",
            "deductAfterRescaling", "documents", "classes", "sections", "grades", "onVeto", "readings", "indicators", "deductions", "downgrades", "notCovered");
        foreach (var reading in root.Keyed("readings").Select(part => ReadingPart.Read(part, choices))) switches.Add(reading);
        var set = new RuleSetReader(root).Read(switches);
        if (switches.Unused.FirstOrDefault() is { } unused) throw root.Wrong("readings", $"the reading {unused.Id} switches nothing");
        return RuleSetChecks.Check(root, set);
    }
}
