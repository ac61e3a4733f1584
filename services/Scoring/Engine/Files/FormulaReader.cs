using CreditPlatform.Scoring.Engine.Kinds;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Reads the formula of one indicator, whatever its kind, and refuses a part of it that gives more than it may.</summary>
/// <param name="quantities">Reads its quantities.</param>
/// <param name="given">What points given by a person are asked for under.</param>
sealed class FormulaReader(QuantityReader quantities, MetricRef given)
{
    /// <summary>The closed set of kinds, each with its fields; a trailing question mark says that a field may be missing.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Kinds = new Dictionary<string, string[]>
    {
        ["ratio"] = ["numerator", "denominator", "complement?", "factor?", "decimals?"],
        ["count"] = ["of", "per"],
        ["count-deduction"] = ["count", "per", "floor?"],
        ["piecewise-linear"] = ["of", "points"],
        ["steps"] = ["of", "above", "base", "width", "add"],
        ["bands"] = ["of", "below?", "bands"],
        ["boolean"] = ["all?", "any?", "none?"],
        ["sum"] = ["terms"],
        ["best-of"] = ["ways"],
        ["conditional"] = ["when", "then", "otherwise"],
        ["veto"] = ["all?", "any?", "none?"],
        ["discretionary"] = [],
        ["lost"] = [],
    };

    /// <summary>Kinds that stand for a whole indicator and never inside another formula.</summary>
    static readonly string[] Whole = ["veto", "discretionary", "lost"];

    public Formula Read(YamlPart part, Rational max, bool inside = false)
    {
        var kind = part.Text("kind");
        if (!Kinds.TryGetValue(kind, out var fields)) throw part.Wrong("kind", $"unknown formula kind {kind}; known are {string.Join(", ", Kinds.Keys)}");
        if (inside && Whole.Contains(kind)) throw part.Wrong("kind", $"{kind} can't be a part of another formula");
        part.Only(["kind", .. fields.Select(field => field.TrimEnd('?'))]);
        return kind switch
        {
            "ratio" => new RatioFormula(
                quantities.Ratio(part), part.Has("complement") && part.Flag("complement"), part.Has("factor") ? part.Points("factor") : null,
                part.Has("decimals") ? part.Whole("decimals") : null),
            "count" => new CountFormula(quantities.Quantity(part, "of"), Gives(part, "per", max)),
            "count-deduction" => new CountDeductionFormula(quantities.Quantity(part, "count"), part.Points("per"), part.Has("floor") ? Floor(part, max) : Rational.Zero),
            "piecewise-linear" => new PiecewiseLinearFormula(quantities.Quantity(part, "of"), Knots(part, "points", "at", max)),
            "steps" => new StepsFormula(
                quantities.Quantity(part, "of"), part.Number("above"), Gives(part, "base", max, zero: true), part.Points("width"), Gives(part, "add", max)),
            "bands" => new BandsFormula(
                quantities.Quantity(part, "of"), part.Has("below") ? Gives(part, "below", max, zero: true) : Rational.Zero, Knots(part, "bands", "from", max)),
            "boolean" => new BooleanFormula(quantities.Conditions(part)),
            "sum" => new SumFormula(NotEmpty(part, "terms", 1, [.. part.List("terms").Select(term => Term(term, max))])),
            "best-of" => new BestOfFormula(NotEmpty(part, "ways", 2, [.. part.List("ways").Select(way => Read(way, max, inside: true))])),
            "conditional" => new ConditionalFormula(
                quantities.Conditions(part.Part("when").Only("all", "any", "none")), Read(part.Part("then"), max, inside: true),
                Read(part.Part("otherwise"), max, inside: true)),
            "veto" => new VetoFormula(quantities.Conditions(part)),
            "discretionary" => new DiscretionaryFormula(given),
            _ => new LostFormula(given),
        };
    }

    Term Term(YamlPart part, Rational max)
    {
        part.Only("title", "max", "formula");
        var most = Gives(part, "max", max);
        return new(part.Words("title"), most, Read(part.Part("formula"), most, inside: true));
    }

    static List<Knot> Knots(YamlPart part, string field, string at, Rational max)
    {
        var knots = NotEmpty(part, field, 1, [.. part.List(field).Select(knot => (Part: knot.Only(at, "gives"), Knot: new Knot(knot.Number(at), Gives(knot, "gives", max, zero: true))))]);
        for (var i = 1; i < knots.Count; i++)
            if (knots[i].Knot.At <= knots[i - 1].Knot.At) throw knots[i].Part.Wrong(at, "must be above the one before");
        return [.. knots.Select(knot => knot.Knot)];
    }

    static Rational Gives(YamlPart part, string field, Rational max, bool zero = false)
    {
        var points = part.Number(field);
        if (points < Rational.Zero || (!zero && points == Rational.Zero)) throw part.Wrong(field, zero ? "must not be below 0" : "must be a number above 0");
        return points <= max ? points : throw part.Wrong(field, $"{points.ToText()} is above the most it may give, {max.ToText()}");
    }

    static Rational Floor(YamlPart part, Rational max) =>
        part.Number("floor") is var floor && floor < max ? floor : throw part.Wrong("floor", $"must be below the most it may give, {max.ToText()}");

    static List<T> NotEmpty<T>(YamlPart part, string field, int least, List<T> list) =>
        list.Count >= least ? list : throw part.Wrong(part.Has(field) ? field : null, $"{field} needs at least {least}");
}
