namespace CreditPlatform.Local.Demo;

/// <summary>What departments send once more: the same again, corrected, or mended after a refusal.</summary>
static class FollowUps
{
    public static IReadOnlyList<DemoSubmission> Of(IReadOnlyList<DemoSubmission> first, SplitMix64 random, DecisionSource source)
    {
        var stored = Shuffled(first.Where(one => one.Defect == DemoDefect.None && one.Decision.Decided < DemoCity.Early && one.Decision.CanBeAmended));
        var refused = Shuffled(first.Where(one => one.Defect == DemoDefect.FineMissing || one.Defect == DemoDefect.MissingField && !one.HidesItsKey));
        return
        [
            .. stored.Take(DemoPlan.Duplicates).Select(one => Later(one, 1 + random.Below(5), DemoDefect.Duplicate)),
            .. stored.Skip(DemoPlan.Duplicates).Take(DemoPlan.Corrections).Select(one => Later(one, 3 + random.Below(28), DemoDefect.Correction)),
            .. refused.Take(DemoPlan.Retries).Select(one => Later(one, 1 + random.Below(3), DemoDefect.Retry)),
        ];

        DemoSubmission Later(DemoSubmission earlier, int workingDays, DemoDefect defect) =>
            new(earlier.Decision, source.OfficeHours(DateOnly.FromDateTime(earlier.ReportedAt.DateTime), workingDays), defect, Salt: 0);

        List<DemoSubmission> Shuffled(IEnumerable<DemoSubmission> submissions)
        {
            var list = submissions.ToList();
            random.Shuffle(list);
            return list;
        }
    }
}
