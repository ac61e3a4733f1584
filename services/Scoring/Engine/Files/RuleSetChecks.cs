namespace CreditPlatform.Scoring.Engine.Files;

/// <summary>What must agree within a rule set once all its parts are read.</summary>
static class RuleSetChecks
{
    public static RuleSet Check(YamlPart root, RuleSet set)
    {
        if (set.EffectiveTo < set.EffectiveFrom) throw root.Wrong("effectiveTo", "lies before effectiveFrom");
        if (set.Indicators.Count == 0) throw root.Wrong("indicators", "needs at least one indicator");
        if (set.NotCovered.Count > 0 && set.Provisional is null) throw root.Wrong("notCovered", "a rule set that doesn't cover the whole is provisional");
        CheckGrades(root, set);
        CheckTotals(root, set);
        CheckSections(root, set);
        return set;
    }

    static IReadOnlyList<Grade> Grades(this RuleSet set) => set.Totalling.Grades;

    static void CheckGrades(YamlPart root, RuleSet set)
    {
        var parts = root.List("grades");
        for (var i = 1; i < parts.Count; i++)
            if (set.Grades()[i].From >= set.Grades()[i - 1].From) throw parts[i].Wrong("from", "must be below the grade before");
        if (parts.Count > 0 && set.Grades()[^1].From != Rational.Zero) throw parts[^1].Wrong("from", "the lowest grade begins at 0, so that every total has a grade");
    }

    static void CheckTotals(YamlPart root, RuleSet set)
    {
        if (set.Classes.Count > 0 && root.Has("total")) throw root.Wrong("total", "stands with the classes, each of which has its own");
        if (set.Classes.Count == 0) Agree(root, "total", root.Points("total"), set.Max(null), "");
        foreach (var (part, one) in root.List("classes").Zip(set.Classes)) Agree(part, "total", one.Total, set.Max(one), $" of class {one.Id}");
    }

    static void CheckSections(YamlPart root, RuleSet set)
    {
        foreach (var (part, section) in root.List("sections").Zip(set.Sections))
        {
            var sum = set.Indicators.Where(one => one.Section == section.Id).Aggregate(Rational.Zero, (all, one) => all + one.Points);
            if (section.Bonus && sum < section.Points) throw part.Wrong("points", $"the bonus is {section.Points.ToText()} at most, its indicators give only {sum.ToText()}");
            if (!section.Bonus) Agree(part, "points", section.Points, sum, $" of section {section.Id}");
        }
    }

    static void Agree(YamlPart part, string field, Rational declared, Rational sum, string of)
    {
        if (declared != sum) throw part.Wrong(field, $"is {declared.ToText()}, but the points{of} add up to {sum.ToText()}");
    }
}
