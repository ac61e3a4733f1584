namespace CreditPlatform.Local.Demo;

/// <summary>Everything that is known of the fictional city's two years.</summary>
/// <param name="Units">Who reports.</param>
/// <param name="Submissions">In the order in which they were reported.</param>
/// <param name="Unreported">Decisions that were never reported.</param>
/// <param name="Ledgers">By department and year.</param>
sealed record DemoData(IReadOnlyList<DemoUnit> Units, IReadOnlyList<DemoSubmission> Submissions, IReadOnlyList<DemoDecision> Unreported, IReadOnlyList<DemoLedger> Ledgers)
{
    public static DemoData Generate(IReadOnlyList<DemoUnit> units, ulong seed = DemoCity.Seed)
    {
        var random = new SplitMix64(seed);
        var source = new DecisionSource(random, units, Enterprises.Generate(random.Next()), Citizens.Generate(random.Next()));
        var decided = Decided(random, new DecisionDraw(random, source));
        var first = decided.Where(row => row.Defect != DemoDefect.Unreported).Select(row => new DemoSubmission(
            row.Decision, source.OfficeHours(row.Decision.Decided, source.WorkingDaysUntilReported(row.Defect)), row.Defect, random.Next())).ToList();
        var all = first.Concat(FollowUps.Of(first, random, source)).OrderBy(submission => submission.ReportedAt);
        DemoDecision[] unreported = [.. decided.Where(row => row.Defect == DemoDefect.Unreported).Select(row => row.Decision)];
        return new(units, [.. all], unreported, DemoLedgers.Of(first, unreported));
    }

    /// <summary>All decisions by day, with the numbers their authorities gave them: ascending, with gaps.</summary>
    static List<(DemoDecision Decision, DemoDefect Defect)> Decided(SplitMix64 random, DecisionDraw draw)
    {
        var drawn = DemoPlan.First.SelectMany(row => Enumerable.Range(0, row.Count).Select(_ => (Decision: draw.Next(row.Template, row.Defect), row.Defect)))
            .Concat(DemoPlan.Unreported.SelectMany(row => Enumerable.Range(0, row.Count)
                .Select(_ => (Decision: draw.Unreported(row.Slug, row.Template), Defect: DemoDefect.Unreported)))).ToList();
        var serials = new Dictionary<(string, int), int>();
        return [.. drawn.OrderBy(row => row.Decision.Decided).Select(row => (Numbered(row.Decision), row.Defect))];

        DemoDecision Numbered(DemoDecision decision)
        {
            var series = (decision.Word, decision.Decided.Year);
            return decision with { Serial = serials[series] = serials.GetValueOrDefault(series) + 1 + random.Below(3) };
        }
    }
}
