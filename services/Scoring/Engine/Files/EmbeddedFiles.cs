using System.Reflection;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>The rule files, their cases, their schema and the catalogue of metrics, as built into this service.</summary>
static class EmbeddedFiles
{
    const string CasesEnd = ".cases.yaml";
    const string MetricsName = "metrics.yaml";

    static readonly Assembly Own = typeof(EmbeddedFiles).Assembly;

    public static IEnumerable<NamedText> RuleSets => Yaml.Where(name => name != MetricsName && !IsCases(name)).Select(Read);

    public static IEnumerable<NamedText> Cases => Yaml.Where(IsCases).Select(Read);

    public static NamedText Metrics => Read(MetricsName);

    public static NamedText Schema => Read("rule-set.schema.json");

    public static bool IsCases(string name) => name.EndsWith(CasesEnd, StringComparison.Ordinal);

    static IEnumerable<string> Yaml => Own.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    static NamedText Read(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name)!);
        return new(name, reader.ReadToEnd());
    }
}
