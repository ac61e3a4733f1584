using CreditPlatform.Local.Demo;

namespace CreditPlatform.Benchmarks.Documents;

/// <summary>
/// Endless penalties of the demo city's departments in a fixed order: nine in ten new, one in ten a correction of an earlier one, sent again by its owner
/// with another fine. Versions of one record keep a distance, so that requests in flight do not overtake each other.
/// </summary>
/// <param name="series">Tells the numbers of one sequence from those of another.</param>
/// <param name="units">All units of the demo city.</param>
/// <param name="departments">Slugs of those that send.</param>
internal sealed class DocumentSequence(string series, IReadOnlyList<DemoUnit> units, params IReadOnlyList<string> departments)
{
    public const ulong Seed = 20260930;

    /// <summary>Longer than the largest batch and than any number of clients.</summary>
    const int Distance = 600;

    const int Firms = 600;

    public static readonly IReadOnlyList<string> Departments =
    [
        "market-regulation", "ecology-environment", "housing-construction", "transport", "emergency-management", "natural-resources", "culture-tourism",
        "agriculture", "urban-management", "health", "education-sports", "human-resources", "water", "taxation", "tobacco", "commerce",
    ];

    static readonly DateOnly From = new(2024, 10, 1);

    readonly SplitMix64 _random = new(Seed);
    readonly List<DemoUnit> _senders = [.. departments.Select(slug => units.Single(unit => unit.Slug == slug))];
    readonly List<Firm> _firms = FirmsOf(new(Seed + 1));
    readonly List<(Penalty Penalty, int Made)> _penalties = [];
    int _made;

    public Document Next()
    {
        _made++;
        if (Earlier() is not { } index)
        {
            _penalties.Add((New(), _made));
            return _penalties[^1].Penalty.ToDocument();
        }
        var known = _penalties[index].Penalty;
        var corrected = known with { FineInYuan = known.FineInYuan + 100 };
        _penalties[index] = (corrected, _made);
        return corrected.ToDocument();
    }

    /// <summary>Index of a penalty to correct; null where a new one is due.</summary>
    int? Earlier()
    {
        if (_penalties.Count <= Distance || !_random.Chance(10))
            return null;
        var index = _random.Below(_penalties.Count - Distance);
        return _made - _penalties[index].Made > Distance ? index : null;
    }

    Penalty New()
    {
        var decided = From.AddDays(_random.Below(700));
        return new(_random.Pick(_senders), _random.Pick(_firms), $"示罚〔{decided.Year}〕{series}{_penalties.Count + 1}号", decided, 5_000 + 100 * _random.Below(500));
    }

    static List<Firm> FirmsOf(SplitMix64 random) => [.. Enumerable.Range(0, Firms).Select(_ => Firm.Next(random))];
}
