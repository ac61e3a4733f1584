using System.Security.Cryptography;
using System.Text;
using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;
using static CreditPlatform.ContractsTests.Demo.Sent;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class SubmissionsTests
{
    static readonly IReadOnlyList<DemoSubmission> All = City.Submissions;

    /// <summary>Pinned: what is shown in documents and asserted elsewhere about the demo data rests on it.</summary>
    [Fact]
    public void The_submissions_never_change()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in All)
            hash.AppendData(Encoding.UTF8.GetBytes($"{one.UnitSlug} {one.ReportedAt:O} {one.Decision.Template} {one.Defect} {one.ToData().ToJsonString()}\n"));
        Convert.ToHexStringLower(hash.GetHashAndReset()).ShouldBe("85f4094ff24a8a32ec7aa7fef1911e5b11dac1894ec8c0da64b4a0618e256a79");
    }

    [Fact]
    public void Defects_occur_in_the_stated_numbers_under_every_template()
    {
        All.Count.ShouldBe(20_000);
        var first = All.Where(one => one.Defect is not (DemoDefect.Duplicate or DemoDefect.Correction or DemoDefect.Retry)).ToList();
        first.CountBy(one => (one.Decision.Template, one.Defect)).OrderBy(row => row.Key).Select(row => (row.Key, row.Value))
            .ShouldBe(DemoPlan.First.Select(row => ((row.Template, row.Defect), row.Count)).OrderBy(row => row.Item1));
        (Count(DemoDefect.Duplicate), Count(DemoDefect.Correction), Count(DemoDefect.Retry)).ShouldBe((900, 1_400, 160));
        (Count(DemoDefect.Sealed), Count(DemoDefect.Minor), Count(DemoDefect.Publicised)).ShouldBe((12, 12, 20));

        static int Count(DemoDefect defect) => All.Count(one => one.Defect == defect);
    }

    [Fact]
    public void Decisions_and_reports_lie_in_the_two_years_before_the_anchor_and_in_order()
    {
        All.Select(one => one.ReportedAt).ShouldBeInOrder();
        All.ShouldAllBe(one => one.Decision.Decided >= new DateOnly(2024, 10, 1) && Reported(one) >= one.Decision.Decided && Reported(one) <= DemoCity.Anchor);
        All.ShouldAllBe(one => WorkingCalendar.Published.IsWorkingDay(Reported(one)) == true);
        All.Select(one => one.Decision.Decided.Year * 100 + one.Decision.Decided.Month).Distinct().Count().ShouldBe(24);
    }

    [Fact]
    public void Only_the_late_ones_are_late()
    {
        foreach (var first in All.GroupBy(one => one.Key).Select(key => key.First()))
            (WorkingDays(first) > 20).ShouldBe(first.Defect == DemoDefect.Late);
        All.ShouldContain(one => WorkingDays(one) == 20, "the last day on time occurs");
        All.ShouldContain(one => WorkingDays(one) == 21, "the first late day occurs");
    }

    [Fact]
    public void No_two_decisions_share_a_number_and_no_two_refusals_a_content()
    {
        All.Select(one => one.Decision).Concat(City.Data.Unreported).Distinct().Select(decision => (decision.Unit.Slug, decision.DocumentNumber)).ShouldBeUnique();
        All.Where(one => one.IsRefused).Select(one => one.ToData().ToJsonString()).ShouldBeUnique();
    }

    [Fact]
    public void Under_one_key_the_first_comes_first_and_what_follows_is_what_it_says()
    {
        foreach (var key in All.GroupBy(one => one.Key).Where(key => key.Count() > 1))
        {
            var (first, second) = (key.First(), key.Last());
            key.Count().ShouldBe(2);
            second.ReportedAt.ShouldBeGreaterThan(first.ReportedAt);
            if (second.Defect == DemoDefect.Retry) first.Defect.ShouldBeOneOf(DemoDefect.FineMissing, DemoDefect.MissingField);
            else first.Defect.ShouldBe(DemoDefect.None);
            var changed = string.Join(' ', Changed(first, second));
            changed.ShouldBe(second.Defect switch
            {
                DemoDefect.Duplicate => "",
                DemoDefect.Correction => first.Decision.Template.IsPenalty() ? "CF_NR CF_NR_FK" : "XK_NR",
                _ => first.Defect == DemoDefect.FineMissing ? "CF_NR_FK" : Spoiler.MissingField(first.Decision.Template, first.Salt),
            });
        }
    }

    static IEnumerable<string> Changed(DemoSubmission one, DemoSubmission other)
    {
        var before = one.ToData();
        return other.ToData().Where(field => before[field.Key]?.ToJsonString() != field.Value?.ToJsonString()).Select(field => field.Key).Order();
    }
}
