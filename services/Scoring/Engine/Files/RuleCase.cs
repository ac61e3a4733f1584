using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>One case: the values of one body and what they come to.</summary>
sealed class RuleCase(YamlPart part, RuleSet set)
{
    const string Pending = "pending";
    const string None = "none";

    public static Dictionary<string, string> Choices(YamlPart readings, RuleSet set) => readings.Only(set.Readings.Select(one => one.Id)).Names.ToDictionary(
        name => name, name => set.Readings.Single(one => one.Id == name).Options.ContainsKey(readings.Text(name))
            ? readings.Text(name) : throw readings.Wrong(name, "is no option of the reading"));

    public List<RuleFileException> Differences()
    {
        part.Only("name", "class", "readings", "inputs", "given", "points", "deductions", "raw", "rescaled", "total", "covered", "provisional", "vetoed", "grade");
        var (name, of) = (part.Text("name"), part.Optional("class"));
        if (set.Classes.Count > 0 && (of is null || set.Class(of) is null)) throw part.Wrong("class", "must be a class of the rule set");
        var result = Scorer.Evaluate(set, of, Inputs());
        var faults = new List<RuleFileException>();
        Points("points", set.Indicators.Select(one => one.Id), id => Shown(result.Indicators.Single(one => one.Indicator.Id == id).Score));
        Points("deductions", set.Deductions.Select(one => one.Id), id => result.Deductions.SingleOrDefault(one => one.Deduction.Id == id)?.Points.ToExact() ?? "not-applicable");
        Number("raw", result.Totals.Raw);
        Number("rescaled", result.Totals.Rescaled);
        Number("total", result.Totals.Total);
        Number("covered", result.Totals.Covered);
        Text("provisional", result.Provisional ? "true" : "false");
        Text("vetoed", result.Vetoed ? "true" : "false");
        Text("grade", result.Grade?.Id ?? None);
        return faults;

        void Points(string field, IEnumerable<string> ids, Func<string, string> actual)
        {
            if (!part.Has(field)) return;
            var expected = part.Part(field).Only(ids);
            foreach (var id in expected.Names)
                Compare(expected, id, Rational.TryParse(expected.Text(id), out var number) ? number.ToExact() : expected.Text(id), actual(id));
        }

        void Number(string field, Rational actual)
        {
            if (part.Has(field)) Compare(part, field, part.Number(field).ToExact(), actual.ToExact());
        }

        void Text(string field, string actual)
        {
            if (part.Has(field)) Compare(part, field, part.Text(field), actual);
        }

        void Compare(YamlPart at, string field, string expected, string actual)
        {
            if (expected != actual) faults.Add(at.Wrong(field, $"“{name}” expects {expected}, the rules give {actual}"));
        }
    }

    static string Shown(IndicatorScore score) => score.State == ScoreState.Scored ? score.Points.ToExact() : Kebab.Of(score.State.ToString());

    /// <summary>A metric not named has no data. One with several values is given by validity.</summary>
    Inputs Inputs()
    {
        var values = new Dictionary<string, Func<Validity, MetricValue>>();
        if (part.Has("inputs"))
        {
            var inputs = part.Part("inputs");
            foreach (var name in inputs.Names)
                values[name] = MetricCatalogue.Find(name) is null ? throw inputs.Wrong(name, $"unknown metric {name}") : Value(inputs, name);
        }

        if (part.Has("given"))
        {
            var given = part.Part("given").Only(set.Indicators.Where(one => one.Formula is Kinds.GivenFormula).Select(one => one.Id));
            foreach (var id in given.Names)
                values[MetricRef.GivenPoints(set.Id, id)] = Value(given, id);
        }

        return metric => values.TryGetValue(metric.Name, out var value) ? value(metric.Validity) : MetricValue.NoData;
    }

    static Func<Validity, MetricValue> Value(YamlPart inputs, string name)
    {
        if (!inputs.IsPart(name)) return inputs.Text(name) == Pending ? _ => MetricValue.Pending : Always(inputs.Number(name));
        var each = inputs.Part(name).Only(Enum.GetValues<Validity>().Select(one => Kebab.Of(one.ToString())));
        var numbers = each.Names.ToDictionary(one => one, each.Number);
        return validity => numbers.TryGetValue(Kebab.Of(validity.ToString()), out var number) ? MetricValue.Of(number) : MetricValue.NoData;
    }

    static Func<Validity, MetricValue> Always(Rational number) => _ => MetricValue.Of(number);
}
