using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Files;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>Reads and checks the catalogue of metrics.</summary>
static class MetricFile
{
    /// <exception cref="RuleFileException">The file breaks a rule of the catalogue.</exception>
    public static IReadOnlyList<Metric> Read(string file, string yaml)
    {
        var root = YamlText.Parse(file, yaml).Only("suppliers", "metrics");
        var suppliers = root.Keyed("suppliers").ToDictionary(part => part.Only("id", "zh", "en").Text("id"), part => new Supplier(part.Text("id"), Title(part)));
        return [.. root.Keyed("metrics").Select(part => Metric(part, suppliers))];
    }

    static Metric Metric(YamlPart part, Dictionary<string, Supplier> suppliers)
    {
        part.Only("id", "zh", "en", "scope", "unit", "automatic", "supplied");
        if (part.Has("automatic") == part.Has("supplied")) throw part.Wrong(null, "needs exactly one of automatic, supplied");
        var by = part.Texts("supplied").Select(entry => suppliers.TryGetValue(entry.Text!, out var supplier)
            ? supplier : throw entry.Wrong($"unknown supplier {entry.Text}; known are {string.Join(", ", suppliers.Keys)}"));
        return new(part.Text("id"), Title(part), part.Choice<Scores>("scope"), part.Text("unit"), part.Optional("automatic"), [.. by]);
    }

    static Words Title(YamlPart part) => new(part.Text("zh"), part.Text("en"));
}
