namespace CreditPlatform.Local.Demo;

static class DemoLedgers
{
    /// <summary>
    /// One a year for every department in the plan. Not in it: what is sealed, and what was sent in a form that hides which decision it is;
    /// whether that is reported is a question of reading, and the numbers of the demo city rest on none.
    /// </summary>
    public static IReadOnlyList<DemoLedger> Of(IReadOnlyList<DemoSubmission> first, IReadOnlyList<DemoDecision> unreported)
    {
        var standing = first.Where(one => one.Defect != DemoDefect.Sealed && !one.HidesItsKey).Select(one => one.Decision).Concat(unreported)
            .OrderBy(decision => decision.Decided).ToLookup(decision => decision.Unit.Slug);
        return
        [
            .. DemoPlan.Unreported.Select(row => row.Slug).Distinct()
                .SelectMany(slug => standing[slug].GroupBy(decision => decision.Decided.Year).Select(year => new DemoLedger(year.First().Unit, year.Key, [.. year]))),
        ];
    }
}
