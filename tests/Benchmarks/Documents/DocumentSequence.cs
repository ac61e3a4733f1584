using System.Text.Encodings.Web;
using System.Text.Json;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.Benchmarks.Documents;

/// <summary>
/// Endless penalties of the demo city in a fixed order: nine in ten new, one in ten a correction of an earlier one, sent again by its owner with another
/// fine. Versions of one record keep a distance, so that requests in flight do not overtake each other.
/// </summary>
/// <param name="series">Tells the numbers of one sequence from those of another.</param>
/// <param name="only">One department's slug, or null for all of them.</param>
internal sealed class DocumentSequence(string series, IReadOnlyList<DemoUnit> units, string? only = null)
{
    public const ulong Seed = 20260930;

    /// <summary>Longer than the largest batch and than any number of clients.</summary>
    const int Distance = 600;

    /// <summary>Brings a record to the 1.2 KB that the budgets speak of.</summary>
    const string Particulars =
        "当事人对检查结果无异议，在规定期限内未提出陈述申辩，也未要求听证；案发后积极配合调查，如实陈述违法事实并主动提供证据材料，在责令改正的期限内完成整改。"
        + "本机关综合考虑违法行为的事实、性质、情节以及社会危害程度作出决定。";

    static readonly JsonSerializerOptions Utf8 = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly SplitMix64 _random = new(Seed);
    readonly DecisionSource _source = new(new SplitMix64(Seed + 1), units, Enterprises.Generate(Seed), []);

    readonly Authority<PenaltyMatter>[] _authorities =
    [
        .. PenaltyAuthorities.All.Where(authority => (only is null || authority.Slug == only) && authority.Matters.Any(matter => matter.Fines))
            .SelectMany(authority => Enumerable.Repeat(authority, authority.Weight)),
    ];

    readonly List<(PenaltyDecision Decision, int Made)> _decisions = [];
    int _made;

    public Document Next()
    {
        _made++;
        if (Earlier() is not { } serial)
        {
            _decisions.Add((NewDecision(), _made));
            return DocumentOf(_decisions.Count);
        }
        var decision = _decisions[serial - 1].Decision;
        _decisions[serial - 1] = (decision with { Fine = decision.AmendedFine, AmendedFine = decision.Fine }, _made);
        return DocumentOf(serial);
    }

    /// <summary>The serial of a decision to correct; null where a new one is due.</summary>
    int? Earlier()
    {
        if (_decisions.Count <= Distance || !_random.Chance(10))
            return null;
        var serial = 1 + _random.Below(_decisions.Count - Distance);
        return _made - _decisions[serial - 1].Made > Distance ? serial : null;
    }

    /// <summary>With a fine: a correction changes it.</summary>
    PenaltyDecision NewDecision() => (PenaltyDecision)_source.Penalty(Template.PenaltyLegal, _random.Pick(_authorities), DemoDefect.FineMissing);

    Document DocumentOf(int serial)
    {
        var decision = _decisions[serial - 1].Decision;
        var data = decision.ToData(amended: false);
        data["CF_WSH"] = $"{decision.Word}〔{decision.Decided.Year}〕{series}{serial}号";
        data["CF_SY"] = (string?)data["CF_SY"] + Particulars;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(data, Utf8);
        return new($"dept-{decision.Unit.Slug}", decision.Unit.Org, (string)data["CF_WSH"]!, decision.Subject.Number, Document.BodyOf(bytes));
    }
}
