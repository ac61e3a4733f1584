using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>What the demo data must come to, counted from how they were made and not from how the platform reads them.</summary>
/// <param name="City">All of them.</param>
/// <param name="Units">By slug, every unit, in the order of <c>units.json</c>.</param>
/// <param name="Created">Answers 201.</param>
/// <param name="Known">Answers 200: unchanged repetitions and new versions.</param>
/// <param name="RefusedAnswers">Answers 422; more than the refused keys, because a key refused once may be accepted later.</param>
sealed record DemoExpectations(DemoCount City, IReadOnlyDictionary<string, DemoCount> Units, int Created, int Known, int RefusedAnswers)
{
    public static DemoExpectations Expect(DemoData data)
    {
        var keys = data.Submissions.GroupBy(submission => submission.Key).ToList();
        var byUnit = keys.ToLookup(key => key.Key.Unit);
        var ledgers = data.Ledgers.SelectMany(ledger => ledger.Decisions).ToLookup(decision => decision.Unit.Slug);
        var unreported = data.Unreported.ToLookup(decision => decision.Unit.Slug);
        return new(
            Count(keys, data.Ledgers.Sum(ledger => ledger.Decisions.Count), data.Unreported.Count),
            data.Units.ToDictionary(unit => unit.Slug, unit => Count([.. byUnit[unit.Slug]], ledgers[unit.Slug].Count(), unreported[unit.Slug].Count())),
            Created: keys.Count(IsStored),
            Known: data.Submissions.Count(submission => submission.Defect is DemoDefect.Duplicate or DemoDefect.Correction),
            RefusedAnswers: data.Submissions.Count(submission => submission.IsRefused));
    }

    static DemoCount Count(List<IGrouping<(string Unit, string Document), DemoSubmission>> keys, int ledger, int missing) => new(
        keys.Count, keys.Count(IsStored), keys.Count(key => key.First().Defect == DemoDefect.Late), keys.Count(key => WorkingDays(key.First()) > 7), ledger, missing);

    static bool IsStored(IEnumerable<DemoSubmission> key) => key.Any(submission => !submission.IsRefused);

    /// <summary>Counted day by day.</summary>
    static int WorkingDays(DemoSubmission submission)
    {
        var (decided, reported) = (submission.Decision.Decided, DateOnly.FromDateTime(submission.ReportedAt.DateTime));
        return Enumerable.Range(1, reported.DayNumber - decided.DayNumber)
            .Count(days => WorkingCalendar.Published.IsWorkingDay(decided.AddDays(days)) == true);
    }
}
