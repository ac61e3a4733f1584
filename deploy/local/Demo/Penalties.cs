using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>Two thousand submissions of administrative penalties, in the order in which they were reported.</summary>
static class Penalties
{
    public const int Duplicates = 100;
    public const int Corrections = 150;
    public const int Retries = 10;

    /// <summary>First submissions by defect: 1,740, of which 100 are refused.</summary>
    public static readonly IReadOnlyList<(DemoDefect Defect, int Count)> Originals =
    [
        (DemoDefect.None, 1_530), (DemoDefect.WrongCheckCharacter, 40), (DemoDefect.MissingField, 35), (DemoDefect.FineMissing, 25),
        (DemoDefect.Late, 60), (DemoDefect.FullWidth, 50),
    ];

    /// <summary>A decision made before this day can be reported sixty working days later and followed up, all before the anchor.</summary>
    static readonly DateOnly Early = new(2026, 6, 1);

    public static IReadOnlyList<DemoSubmission> Generate(IReadOnlyList<DemoUnit> units, ulong seed = DemoCity.Seed)
    {
        var random = new SplitMix64(seed);
        var source = new DecisionSource(random, units, Enterprises.Generate(random.Next()));
        var spoiler = new Spoiler(random);

        var drawn = Originals.SelectMany(row => Enumerable.Repeat(row.Defect, row.Count)).Select(defect =>
            (Decision: source.Next(defect == DemoDefect.None ? DemoCity.Anchor : Early, mustFine: defect == DemoDefect.FineMissing), Defect: defect));
        var serials = new Dictionary<(string, int), int>();
        var originals = new List<(PenaltyDecision Decision, DemoSubmission Correct, DemoSubmission Sent)>();
        foreach (var (decision, defect) in drawn.ToList().OrderBy(row => row.Decision.Decided))
        {
            var series = (decision.Unit.Slug, decision.Decided.Year);
            var serial = serials[series] = serials.GetValueOrDefault(series) + 1 + random.Below(3);
            var reportedAt = source.OfficeHours(decision.Decided, spoiler.WorkingDaysUntilReported(defect));
            var correct = new DemoSubmission(decision.Unit.Slug, reportedAt, decision.ToData(serial), defect);
            originals.Add((decision, correct, correct with { Data = spoiler.Spoil(correct.Data, defect) }));
        }

        var followed = new Queue<(PenaltyDecision Decision, DemoSubmission Correct, DemoSubmission Sent)>(
            Shuffled(random, originals.Where(row =>
                row.Correct.Defect == DemoDefect.None && row.Decision.Decided < Early && row.Decision.Matter.Fines)));
        var refused = Shuffled(random, originals.Where(row => row.Correct.Defect == DemoDefect.FineMissing));

        var all = originals.Select(row => row.Sent).ToList();
        for (var i = 0; i < Duplicates; i++)
            all.Add(Later(source, followed.Dequeue().Correct, 1 + random.Below(5), DemoDefect.Duplicate));
        for (var i = 0; i < Corrections; i++)
        {
            var (decision, correct, _) = followed.Dequeue();
            var correction = Later(source, correct, 3 + random.Below(28), DemoDefect.Correction);
            var fine = source.OtherFine(decision.Matter, decision.Fine);
            (correction.Data["CF_NR_FK"], correction.Data["CF_NR"]) = (PenaltyDecision.TenThousands(fine), decision.Content(fine));
            all.Add(correction);
        }

        foreach (var row in refused.Take(Retries)) all.Add(Later(source, row.Correct, 1 + random.Below(3), DemoDefect.Retry));
        return [.. all.OrderBy(submission => submission.ReportedAt)];
    }

    static DemoSubmission Later(DecisionSource source, DemoSubmission earlier, int workingDays, DemoDefect defect) => new(
        earlier.UnitSlug, source.OfficeHours(DateOnly.FromDateTime(earlier.ReportedAt.DateTime), workingDays),
        (JsonObject)earlier.Data.DeepClone(), defect);

    static List<T> Shuffled<T>(SplitMix64 random, IEnumerable<T> items)
    {
        var list = items.ToList();
        random.Shuffle(list);
        return list;
    }
}
