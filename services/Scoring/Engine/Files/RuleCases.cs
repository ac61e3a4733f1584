namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>
/// Cases beside a rule set (<c>*.cases.yaml</c>): values in, and the points, total and grade that somebody worked out by hand. Every difference is
/// a fault with its place.
/// </summary>
public static class RuleCases
{
    /// <summary>Reads the rule files, compares the versions of each and works through the cases.</summary>
    /// <returns>Each fault as <c>file:line:column: field: reason</c>; empty where all is well.</returns>
    public static IReadOnlyList<string> Check(IReadOnlyList<NamedText> ruleSets, IReadOnlyList<NamedText> cases)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        ArgumentNullException.ThrowIfNull(cases);
        var (faults, read) = (new List<string>(), new List<(RuleSet Set, NamedText File)>());
        foreach (var file in ruleSets) Try(() => read.Add((RuleFile.Read(file.Name, file.Text), file)));
        Try(() => _ = new RuleBook([.. read.Select(one => one.Set)]));
        foreach (var file in cases) Try(() => faults.AddRange(Run(file, read)));
        return faults;

        void Try(Action act)
        {
            try
            {
                act();
            }
            catch (RuleFileException fault)
            {
                faults.Add(fault.Message);
            }
        }
    }

    static List<string> Run(NamedText file, List<(RuleSet Set, NamedText File)> read)
    {
        var root = YamlText.Parse(file.Name, file.Text).Only("ruleSet", "version", "cases");
        var (id, version) = (root.Text("ruleSet"), root.Whole("version"));
        if (read.FirstOrDefault(one => one.Set.Id == id && one.Set.Version == version) is not { Set: { } set } found)
            throw root.Wrong("ruleSet", $"no rule set {id} of version {version} could be read");
        var faults = new List<string>();
        foreach (var part in root.List("cases"))
        {
            var choices = part.Has("readings") ? RuleCase.Choices(part.Part("readings"), set) : [];
            var tried = choices.Count == 0 ? set : RuleFile.Read(found.File.Name, found.File.Text, choices);
            faults.AddRange(new RuleCase(part, tried).Differences().Select(fault => fault.Message));
        }

        return faults;
    }
}
