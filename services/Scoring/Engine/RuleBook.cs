using System.Reflection;

namespace CreditPlatform.Scoring.Engine;

/// <summary>All rule sets of the platform, read and checked once at start: a wrong rule file stops the start.</summary>
public sealed class RuleBook
{
    public RuleBook(IReadOnlyList<RuleSet> sets)
    {
        var overlap = sets.SelectMany((a, i) => sets.Skip(i + 1).Select(b => (A: a, B: b))).FirstOrDefault(pair => Overlap(pair.A, pair.B));
        if (overlap.A is not null)
            throw new InvalidOperationException($"{overlap.A.Id} version {overlap.A.Version} and version {overlap.B.Version} overlap in their effective dates.");
        Sets = [.. sets.OrderBy(set => set.Id, StringComparer.Ordinal).ThenBy(set => set.Version)];
    }

    /// <summary>By id and version.</summary>
    public IReadOnlyList<RuleSet> Sets { get; }

    /// <summary>The rule sets embedded in this service.</summary>
    public static RuleBook Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new([.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Select(name => Load(assembly, name))]);
    }

    /// <summary>The rule set that scores such things on that day; of the id asked for, if one is.</summary>
    public RuleSet? InForce(Scores scores, DateOnly day, string? id = null) =>
        Sets.LastOrDefault(set => set.Scores == scores && set.InForceOn(day) && (id is null || set.Id == id));

    static RuleSet Load(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return RuleFile.Read(name, reader.ReadToEnd());
    }

    static bool Overlap(RuleSet a, RuleSet b) =>
        a.Id == b.Id && a.EffectiveFrom <= (b.EffectiveTo ?? DateOnly.MaxValue) && b.EffectiveFrom <= (a.EffectiveTo ?? DateOnly.MaxValue);
}
