using System.Globalization;
using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>What the submissions must come to, counted from how they were made and not from how the platform reads them.</summary>
/// <param name="Total">Of the city.</param>
/// <param name="Units">By slug; units that reported nothing are absent.</param>
/// <param name="Created">Answers 201.</param>
/// <param name="Known">Answers 200: unchanged repetitions and new versions.</param>
/// <param name="RefusedAnswers">Answers 422; more than the refused keys, because a key refused once may be accepted later.</param>
sealed record DemoExpectations(DemoCount Total, IReadOnlyDictionary<string, DemoCount> Units, int Created, int Known, int RefusedAnswers)
{
    public static DemoExpectations Expect(IReadOnlyList<DemoSubmission> submissions)
    {
        var keys = submissions.GroupBy(submission => submission.Key).ToList();
        return new(Count(keys), keys.GroupBy(key => key.Key.Unit).ToDictionary(unit => unit.Key, Count),
            Created: keys.Count(IsStored),
            Known: submissions.Count(submission => submission.Defect is DemoDefect.Duplicate or DemoDefect.Correction),
            RefusedAnswers: submissions.Count(submission => submission.IsRefused));
    }

    static DemoCount Count(IEnumerable<IGrouping<(string Unit, string Document), DemoSubmission>> keys)
    {
        var all = keys.ToList();
        return new(all.Count, all.Count(IsStored), all.Count(key => key.First().Defect == DemoDefect.Late),
            all.Count(key => WorkingDays(key.First()) > 7));
    }

    static bool IsStored(IEnumerable<DemoSubmission> key) => key.Any(submission => !submission.IsRefused);

    /// <summary>Counted day by day.</summary>
    static int WorkingDays(DemoSubmission submission)
    {
        var decided = DateOnly.ParseExact((string)submission.Data["CF_JDRQ"]!, "yyyy/MM/dd", CultureInfo.InvariantCulture);
        var reported = DateOnly.FromDateTime(submission.ReportedAt.DateTime);
        return Enumerable.Range(1, reported.DayNumber - decided.DayNumber)
            .Count(days => WorkingCalendar.Published.IsWorkingDay(decided.AddDays(days)) == true);
    }
}
