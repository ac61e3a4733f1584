using CreditPlatform.Scoring.Engine.Quantities;
using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Reads quantities and conditions: metrics by name, each of which must be in the catalogue and of the right scope.</summary>
/// <param name="scores">What the rule set scores.</param>
sealed class QuantityReader(Scores scores)
{
    static readonly string[] Comparisons = ["is", "below", "atMost", "atLeast", "above"];

    /// <summary>A metric's name; a list of them, added up; or a group of fields: a metric with its validity, a ratio, a growth.</summary>
    public Quantity Quantity(YamlPart part, string field)
    {
        if (!part.IsPart(field)) return Sum(part, field);
        var inner = part.Part(field);
        if (inner.Has("metric")) return new SumQuantity([Windowed(inner)]);
        if (inner.Has("current"))
        {
            inner.Only("current", "previous", "fromZero");
            return new GrowthQuantity(Sum(inner, "current"), Sum(inner, "previous"), inner.Has("fromZero") ? inner.Number("fromZero") : null);
        }

        inner.Only("numerator", "denominator");
        return Ratio(inner);
    }

    public RatioQuantity Ratio(YamlPart part) => new(Sum(part, "numerator"), Sum(part, "denominator"));

    /// <summary>Exactly one of <c>all</c>, <c>any</c> and <c>none</c>, each a list of conditions.</summary>
    public Conditions Conditions(YamlPart part)
    {
        string[] given = [.. Enum.GetValues<Together>().Select(one => Kebab.Of(one.ToString())).Where(part.Has)];
        if (given.Length != 1) throw part.Wrong(null, "needs exactly one of all, any, none");
        var entries = part.Entries(given[0]);
        if (entries.Count == 0) throw part.Wrong(given[0], "needs at least one condition");
        return new(Enum.Parse<Together>(given[0], ignoreCase: true), [.. entries.Select(Condition)]);
    }

    Condition Condition(YamlEntry entry)
    {
        if (entry.Part is not { } part) return new(new SumQuantity([Metric(entry)]), Comparison.IsTrue, Rational.Zero);
        part.Only([.. Comparisons, "of"]);
        string[] given = [.. Comparisons.Where(part.Has)];
        if (given.Length != 1) throw part.Wrong(null, $"needs exactly one of {string.Join(", ", Comparisons)}");
        return new(Quantity(part, "of"), Enum.Parse<Comparison>(given[0], ignoreCase: true), part.Number(given[0]));
    }

    SumQuantity Sum(YamlPart part, string field)
    {
        if (!part.IsList(field)) return new([Metric(new YamlEntry(part.Place(field), part.Text(field), null))]);
        var entries = part.Entries(field);
        return entries.Count == 0 ? throw part.Wrong(field, "needs at least one metric") : new([.. entries.Select(Metric)]);
    }

    MetricRef Metric(YamlEntry entry)
    {
        if (entry.Part is { } part) return Windowed(part);
        var name = entry.Text is { Length: > 0 } text ? text : throw entry.Wrong("must be the name of a metric");
        if (MetricCatalogue.Find(name) is not { } metric) throw entry.Wrong($"unknown metric {name}");
        return metric.Of == scores ? new(name, metric.Title) : throw entry.Wrong($"{name} is no metric of {Kebab.Of(scores.ToString())}");
    }

    MetricRef Windowed(YamlPart part)
    {
        part.Only("metric", "validity");
        return Metric(new YamlEntry(part.Place("metric"), part.Text("metric"), null)) with { Validity = part.Choice<Validity>("validity") };
    }
}
