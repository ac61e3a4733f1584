namespace CreditPlatform.Local.Demo;

static class DemoLedgers
{
    /// <summary>One a year for every department in the plan.</summary>
    /// <param name="units">All of them.</param>
    /// <param name="decided">All decisions in order, and how they were reported.</param>
    public static IReadOnlyList<DemoLedger> Of(IReadOnlyList<DemoUnit> units, IReadOnlyList<(DemoDecision Decision, DemoDefect Defect)> decided)
    {
        var byUnit = decided.Where(row => row.Defect != DemoDefect.Sealed).Select(row => row.Decision).ToLookup(decision => decision.Unit.Slug);
        return
        [
            .. DemoPlan.Unreported.Select(row => row.Slug).Distinct().SelectMany(slug => byUnit[slug].GroupBy(decision => decision.Decided.Year)
                .Select(year => new DemoLedger(units.Single(unit => unit.Slug == slug), year.Key, [.. year]))),
        ];
    }
}
