using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class PenaltiesTests
{
    static readonly IReadOnlyList<DemoSubmission> All = City.Submissions;
    static readonly string[] Codes = ["CF_XDR_SHXYM", "CF_CFJGDM", "CF_SJLYDM"];

    /// <summary>Pinned: what is shown in documents and asserted elsewhere about the demo data rests on it.</summary>
    [Fact]
    public void The_submissions_never_change()
    {
        var lines = All.Select(one => $"{one.UnitSlug} {one.ReportedAt:O} {one.Defect} {one.Data.ToJsonString()}\n");
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))
            .ShouldBe("fd004b1ff992181d1ef313c7c8475590e8c7786b7cfca2a7e42d4961acfc5923");
    }

    [Fact]
    public void Defects_occur_in_the_stated_numbers()
    {
        All.Count.ShouldBe(2_000);
        var expected = Penalties.Originals.ToDictionary(row => row.Defect, row => row.Count);
        (expected[DemoDefect.Duplicate], expected[DemoDefect.Correction], expected[DemoDefect.Retry]) = (100, 150, 10);
        All.CountBy(one => one.Defect).OrderBy(row => row.Key).ShouldBe(expected.OrderBy(row => row.Key));
    }

    [Fact]
    public void Decisions_and_reports_lie_in_the_two_years_before_the_anchor_and_in_order()
    {
        All.Select(one => one.ReportedAt).ShouldBeInOrder();
        All.ShouldAllBe(one => Decided(one) >= new DateOnly(2024, 10, 1) && Reported(one) >= Decided(one) && Reported(one) <= DemoCity.Anchor);
        All.ShouldAllBe(one => WorkingCalendar.Published.IsWorkingDay(Reported(one)) == true);
        All.Select(one => Decided(one).Year * 100 + Decided(one).Month).Distinct().Count().ShouldBe(24);
    }

    [Fact]
    public void Only_the_late_ones_are_late()
    {
        foreach (var first in All.GroupBy(one => one.Key).Select(key => key.First()))
            (WorkingCalendar.Published.Between(Decided(first), Reported(first)) > 20).ShouldBe(first.Defect == DemoDefect.Late);
        All.ShouldContain(one => WorkingCalendar.Published.Between(Decided(one), Reported(one)) == 20, "the last day on time occurs");
        All.ShouldContain(one => WorkingCalendar.Published.Between(Decided(one), Reported(one)) == 21, "the first late day occurs");
    }

    [Fact]
    public void What_can_be_accepted_has_valid_codes_and_every_required_field()
    {
        string[] required = ["CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ",
            "CF_CFLB", "CF_NR", "CF_JDRQ", "CF_YXQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM"];
        foreach (var one in All.Where(one => !one.IsRefused))
        {
            required.ShouldAllBe(field => !string.IsNullOrWhiteSpace(Text(one, field)));
            foreach (var field in Codes)
                UnifiedSocialCreditCode.TryParse(Text(one, field), out _, out _).ShouldBeTrue();
            CitizenId.TryParse(Text(one, "CF_FR_ZJHM"), Decided(one), out _, out _).ShouldBeTrue();
            (Text(one, "CF_CFLB")!.Contains("罚款") == one.Data.ContainsKey("CF_NR_FK")).ShouldBeTrue();
            (Text(one, "CF_CFLB")!.Contains("没收") == one.Data.ContainsKey("CF_NR_WFFF")).ShouldBeTrue();
            (Text(one, "CF_CFLB")!.Contains("吊销") == one.Data.ContainsKey("CF_NR_ZKDX")).ShouldBeTrue();
        }
    }

    [Fact]
    public void Each_refused_one_has_its_one_fault()
    {
        foreach (var one in All.Where(one => one.Defect == DemoDefect.WrongCheckCharacter))
            Codes.Count(field => Fault(Text(one, field)) == IdentifierFault.Check).ShouldBe(1);
        foreach (var one in All.Where(one => one.Defect == DemoDefect.FineMissing))
            (Text(one, "CF_CFLB")!.Contains("罚款"), one.Data.ContainsKey("CF_NR_FK")).ShouldBe((true, false));
        All.Where(one => one.Defect == DemoDefect.MissingField).Select(one => one.Data.Count).Max().ShouldBeLessThan(24);
        All.Where(one => one.Defect == DemoDefect.FullWidth).ShouldAllBe(one => Text(one, "CF_WSH")!.Contains('（'));
    }

    [Fact]
    public void A_duplicate_repeats_and_a_correction_changes_the_amount_only()
    {
        foreach (var key in All.GroupBy(one => one.Key).Where(key => key.Count() > 1))
        {
            var (first, second) = (key.First(), key.Last());
            key.Count().ShouldBe(2);
            second.ReportedAt.ShouldBeGreaterThan(first.ReportedAt);
            first.Defect.ShouldBe(second.Defect == DemoDefect.Retry ? DemoDefect.FineMissing : DemoDefect.None);
            var changed = second.Data.Where(field => first.Data[field.Key]?.ToJsonString() != field.Value?.ToJsonString()).Select(field => field.Key);
            changed.ShouldBe(second.Defect switch
            {
                DemoDefect.Duplicate => [],
                DemoDefect.Correction => ["CF_NR", "CF_NR_FK"],
                _ => ["CF_NR_FK"],
            });
        }
    }

    [Fact]
    public void Nine_in_ten_decisions_since_order_36_state_their_severity_and_none_before()
    {
        var graded = All.Where(one => one.Data.ContainsKey("severity")).ToList();
        graded.ShouldAllBe(one => Decided(one) >= new DateOnly(2026, 4, 1));
        graded.Select(one => Text(one, "severity")).Distinct().Order().ShouldBe(["一般", "严重", "轻微"], ignoreOrder: true);
        (graded.Count / (double)All.Count(one => Decided(one) >= new DateOnly(2026, 4, 1))).ShouldBe(0.9, 0.03);
    }

    [Fact]
    public void What_must_come_out()
    {
        var expected = DemoExpectations.Expect(All);
        (expected.Total.Received, expected.Total.Stored, expected.Total.Refused, expected.Total.Late).ShouldBe((1_740, 1_650, 90, 60));
        (expected.Created, expected.Known, expected.RefusedAnswers).ShouldBe((1_650, 250, 100));
        expected.Units.Values.Sum(unit => unit.Received).ShouldBe(1_740);
        expected.Units.Values.Sum(unit => unit.CollectedLate).ShouldBe(expected.Total.CollectedLate);
        expected.Units.Keys.ShouldBe(PenaltyAuthorities.All.Select(authority => authority.Slug), ignoreOrder: true);
    }

    static DateOnly Decided(DemoSubmission one) => DateOnly.ParseExact(Text(one, "CF_JDRQ")!, "yyyy/MM/dd", CultureInfo.InvariantCulture);

    static DateOnly Reported(DemoSubmission one) => Shanghai.DateOf(one.ReportedAt);

    static string? Text(DemoSubmission one, string field) => (string?)one.Data[field];

    static IdentifierFault Fault(string? code) => UnifiedSocialCreditCode.TryParse(code, out _, out var fault) ? IdentifierFault.None : fault;
}
