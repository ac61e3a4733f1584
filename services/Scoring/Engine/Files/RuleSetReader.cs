using System.Text.Json.Nodes;
using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>Reads the parts of a rule set.</summary>
sealed class RuleSetReader(YamlPart root)
{
    readonly string id = root.Text("id");
    readonly Scores scores = root.Choice<Scores>("scores");
    readonly QuantityReader quantities = new(root.Choice<Scores>("scores"));
    readonly Dictionary<string, string> documents = root.Keyed("documents").ToDictionary(part => part.Only("id", "title").Text("id"), part => part.Text("title"));
    readonly List<BodyClass> classes = [.. root.Keyed("classes").Select(Class)];
    readonly List<Section> sections = [.. root.Keyed("sections").Select(Section)];
    readonly List<Grade> grades = [.. root.Keyed("grades").Select(Grade)];

    public RuleSet Read(Switches switches) => new(
        id, root.Whole("version"), root.Words("title"), scores, root.Has("period") ? root.Choice<PeriodKind>("period") : null, root.Date("effectiveFrom"),
        root.Has("effectiveTo") ? root.Date("effectiveTo") : null, Provisional(), Totalling(), classes, sections,
        [.. root.Keyed("indicators").Select(Indicator)], [.. root.Keyed("deductions").Select(Deduction)], [.. root.Keyed("downgrades").Select(Downgrade)],
        [.. root.List("notCovered").Select(Uncovered)], [.. switches.All], root.Place("effectiveFrom"));

    // A flag without its reason would tell a reader nothing, so the reason is mandatory.
    Words? Provisional()
    {
        if (root.Has("provisional") && root.Flag("provisional")) return root.Words("provisionalReason");
        return root.Has("provisionalReason") ? throw root.Wrong("provisionalReason", "stands without provisional: true") : null;
    }

    Totalling Totalling()
    {
        var (rescale, to) = root.Switched("rescaleTo");
        var (deduct, after) = root.Switched("deductAfterRescaling");
        return new(
            !rescale.Has(to) || rescale.Text(to) == "none" ? null : rescale.Points(to), !deduct.Has(after) || deduct.Flag(after), grades,
            root.Has("onVeto") ? GradeNamed(root, "onVeto") : null);
    }

    Indicator Indicator(YamlPart part)
    {
        part.Only("id", "title", "section", "points", "applies", "formula", "evidence", "unit", "source");
        var (name, title) = (part.Text("id"), part.Words("title"));
        var (holder, field) = part.Switched("formula");
        var formula = holder.Part(field);
        var veto = formula.Optional("kind") == "veto";
        if (veto && part.Has("points")) throw part.Wrong("points", "a veto gives no points");
        var points = veto ? Rational.Zero : part.Points("points");
        var section = sections.Count > 0 && !veto ? part.Text("section") : part.Optional("section");
        if (section is not null && sections.All(one => one.Id != section))
            throw part.Wrong("section", $"unknown section {section}; known are {string.Join(", ", sections.Select(one => one.Id))}");
        var reader = new FormulaReader(quantities, new(MetricRef.GivenPoints(id, name), title));
        return new(
            name, title, section, points, Applies(part), reader.Read(formula, points), (JsonObject)YamlJson.Of(holder.Find(field)!)!, part.Optional("evidence"),
            part.Optional("unit"), Source(part));
    }

    Deduction Deduction(YamlPart part)
    {
        part.Only("id", "title", "points", "when", "each", "applies", "source");
        if (part.Has("when") == part.Has("each")) throw part.Wrong(null, "needs exactly one of when, each");
        return new(
            part.Text("id"), part.Words("title"), part.Points("points"), part.Has("when") ? When(part) : null,
            part.Has("each") ? quantities.Quantity(part, "each") : null, Applies(part), Source(part));
    }

    Downgrade Downgrade(YamlPart part)
    {
        part.Only("id", "title", "to", "when", "applies", "source");
        return new(part.Text("id"), part.Words("title"), GradeNamed(part, "to"), When(part), Applies(part), Source(part));
    }

    Conditions When(YamlPart part) => quantities.Conditions(part.Part("when").Only("all", "any", "none"));

    Grade GradeNamed(YamlPart part, string field) =>
        grades.FirstOrDefault(grade => grade.Id == part.Text(field))
            ?? throw part.Wrong(field, $"unknown grade {part.Text(field)}; known are {string.Join(", ", grades.Select(grade => grade.Id))}");

    List<string> Applies(YamlPart part)
    {
        var (holder, field) = part.Switched("applies");
        return
        [
            .. holder.Texts(field).Select(entry => classes.Any(one => one.Id == entry.Text)
                ? entry.Text! : throw entry.Wrong($"unknown class {entry.Text}; known are {string.Join(", ", classes.Select(one => one.Id))}")),
        ];
    }

    RuleSource Source(YamlPart part)
    {
        var source = part.Part("source").Only("document", "place", "sentence");
        return documents.TryGetValue(source.Text("document"), out var title)
            ? new(title, source.Text("place"), source.Text("sentence"))
            : throw source.Wrong("document", $"no document {source.Text("document")}; known are {string.Join(", ", documents.Keys)}");
    }

    static BodyClass Class(YamlPart part)
    {
        part.Only("id", "title", "total", "bodies");
        return new(part.Text("id"), part.Words("title"), part.Points("total"), [.. part.Texts("bodies").Select(entry => entry.Text!)]);
    }

    static Section Section(YamlPart part)
    {
        part.Only("id", "title", "points", "bonus");
        return new(part.Text("id"), part.Words("title"), part.Points("points"), part.Has("bonus") && part.Flag("bonus"));
    }

    static Grade Grade(YamlPart part)
    {
        part.Only("id", "title", "from");
        return new(part.Text("id"), part.Words("title"), part.Number("from"));
    }

    static UncoveredPart Uncovered(YamlPart part)
    {
        part.Only("title", "points", "reason");
        return new(part.Words("title"), part.Points("points"), part.Words("reason"));
    }
}
