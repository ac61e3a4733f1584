using CreditPlatform.Scoring.Metrics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CreditPlatform.Scoring.Engine;

/// <summary>Reads and checks one rule file.</summary>
public static class RuleFile
{
    /// <exception cref="RuleFileException">The file breaks a rule of rule files.</exception>
    public static RuleSet Read(string file, string yaml)
    {
        var root = Root(file, yaml).Only("id", "version", "title", "scores", "effectiveFrom", "effectiveTo", "provisional", "provisionalReason", "indicators", "notCovered");
        var scores = ReadScores(root);
        var set = new RuleSet(
            root.Text("id"), root.Version("version"), root.Words("title"), scores, root.Date("effectiveFrom"),
            root.Has("effectiveTo") ? root.Date("effectiveTo") : null, ReadProvisional(root),
            [.. root.List("indicators").Select(part => ReadIndicator(part, scores))], [.. root.List("notCovered").Select(ReadUncovered)]);
        return Checked(root, set);
    }

    static RuleSet Checked(YamlPart root, RuleSet set)
    {
        if (set.EffectiveTo < set.EffectiveFrom) throw root.Wrong("effectiveTo", "lies before effectiveFrom");
        if (set.Indicators.Count == 0) throw root.Wrong("indicators", "needs at least one indicator");
        var twice = set.Indicators.GroupBy(indicator => indicator.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw root.Wrong("indicators", $"the id {twice.Key} stands twice");
        if (set.NotCovered.Count > 0 && set.Provisional is null)
            throw root.Wrong("notCovered", "a rule set that doesn't cover the whole is provisional");
        return set;
    }

    static YamlPart Root(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            throw new RuleFileException(file, exception.Start.Line, "file", $"isn't YAML: {exception.Message}");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new YamlPart(file, "", root)
            : throw new RuleFileException(file, 1, "file", "must be one document with fields");
    }

    static Scores ReadScores(YamlPart root) => root.Text("scores") switch
    {
        "departments" => Scores.Departments,
        "subjects" => Scores.Subjects,
        _ => throw root.Wrong("scores", "must be departments or subjects"),
    };

    // A flag without its reason would tell a reader nothing, so the reason is mandatory.
    static Words? ReadProvisional(YamlPart root)
    {
        if (root.Flag("provisional")) return root.Words("provisionalReason");
        return root.Has("provisionalReason") ? throw root.Wrong("provisionalReason", "stands beside provisional: false") : null;
    }

    static Indicator ReadIndicator(YamlPart part, Scores scores)
    {
        part.Only("id", "title", "points", "formula", "source");
        var source = part.Part("source").Only("document", "place", "sentence");
        return new(
            part.Text("id"), part.Words("title"), part.Points("points"), ReadFormula(part.Part("formula"), scores),
            new(source.Text("document"), source.Text("place"), source.Text("sentence")));
    }

    static UncoveredPart ReadUncovered(YamlPart part)
    {
        part.Only("title", "points", "reason");
        return new(part.Words("title"), part.Points("points"), part.Words("reason"));
    }

    static Formula ReadFormula(YamlPart part, Scores scores)
    {
        switch (part.Text("kind"))
        {
            case "ratio":
                part.Only("kind", "numerator", "denominator", "complement");
                return new RatioFormula(Metric(part, "numerator", scores), Metric(part, "denominator", scores), part.Has("complement") && part.Flag("complement"));
            case "count-deduction":
                part.Only("kind", "count", "per");
                return new CountDeductionFormula(Metric(part, "count", scores), part.Points("per"));
            default:
                throw part.Wrong("kind", "unknown formula kind; known are ratio, count-deduction");
        }
    }

    static string Metric(YamlPart part, string field, Scores scores)
    {
        var name = part.Text(field);
        if (MetricCatalogue.Find(name) is not { } metric) throw part.Wrong(field, $"unknown metric {name}");
        return metric.Of == scores ? name : throw part.Wrong(field, $"{name} is no metric of {scores.ToString().ToLowerInvariant()}");
    }
}
