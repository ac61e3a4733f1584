using CreditPlatform.Scoring.Engine.Files;

namespace CreditPlatform.Scoring.Engine;

/// <summary>All rule sets of the platform, read and checked once at start: a wrong rule file stops the start.</summary>
public sealed class RuleBook
{
    /// <exception cref="RuleFileException">Two versions of a rule set overlap in their effective dates, or bear one number.</exception>
    public RuleBook(IReadOnlyList<RuleSet> sets)
    {
        Sets = [.. sets.OrderBy(set => set.Id, StringComparer.Ordinal).ThenBy(set => set.Version)];
        foreach (var (a, b) in Sets.SelectMany((a, i) => Sets.Skip(i + 1).Where(b => a.Id == b.Id).Select(b => (a, b))))
        {
            if (a.Version == b.Version)
                throw new RuleFileException(b.Place with { Field = "version" }, $"version {b.Version} of {b.Id} is already in {a.Place.File}");
            if (a.EffectiveFrom <= (b.EffectiveTo ?? DateOnly.MaxValue) && b.EffectiveFrom <= (a.EffectiveTo ?? DateOnly.MaxValue))
                throw new RuleFileException(b.Place, $"{b.Id} version {b.Version} and version {a.Version} ({a.Place.File}) overlap in their effective dates");
        }
    }

    /// <summary>By id and version.</summary>
    public IReadOnlyList<RuleSet> Sets { get; }

    /// <summary>The rule sets embedded in this service.</summary>
    public static RuleBook Embedded() => new([.. EmbeddedFiles.RuleSets.Select(file => RuleFile.Read(file.Name, file.Text))]);

    /// <summary>
    /// The rule set that scores such things on that day; of the id asked for, if one is. One with classes of body is only found by its id, since
    /// it can't be applied without knowing the class.
    /// </summary>
    public RuleSet? InForce(Scores scores, DateOnly day, string? id = null) =>
        Sets.LastOrDefault(set => set.Scores == scores && set.InForceOn(day) && (id is null ? set.Classes.Count == 0 : set.Id == id));
}
