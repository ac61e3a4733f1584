using System.Globalization;
using System.Text.Json.Nodes;
using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;
using static CreditPlatform.ContractsTests.Demo.Sent;

namespace CreditPlatform.ContractsTests.Demo;

/// <summary>The fields of the four templates against the tables of domain.md §2.2 and §2.3.</summary>
public sealed class FieldsTests
{
    static IEnumerable<(DemoSubmission One, JsonObject Data)> All => City.Submissions.Select(one => (one, one.ToData()));

    static readonly Dictionary<Template, string[]> Required = new()
    {
        [Template.PermitLegal] = ["XK_XDR_MC", "XK_XDR_LB", "XK_XDR_SHXYM", "XK_FRDB", "XK_FR_ZJLX", "XK_FR_ZJHM", .. OfPermits],
        [Template.PermitPerson] = ["XK_XDR_MC", "XK_XDR_LB", "XK_XDR_ZJLX", "XK_XDR_ZJHM", .. OfPermits],
        [Template.PenaltyLegal] = ["CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", .. OfPenalties],
        [Template.PenaltyPerson] = ["CF_XDR_MC", "CF_XDR_LB", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "violationDate", .. OfPenalties],
    };

    static string[] OfPermits =>
    [
        "XK_XKWS", "XK_WSH", "XK_XKLB", "XK_NR", "XK_JDRQ", "XK_YXQZ", "XK_YXQZI", "XK_XKJG", "XK_XKJGDM", "XK_ZT", "XK_LYDW", "XK_LYDWDM",
    ];

    static string[] OfPenalties => ["CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_JDRQ", "CF_YXQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM"];

    [Fact]
    public void What_can_be_accepted_has_valid_numbers_and_every_required_field()
    {
        foreach (var (one, data) in All.Where(row => !row.One.IsRefused))
        {
            var template = one.Decision.Template;
            Required[template].Where(field => string.IsNullOrWhiteSpace((string?)data[field])).ShouldBeEmpty();
            foreach (var field in data.Where(field => field.Key.EndsWith("DM", StringComparison.Ordinal) || field.Key.EndsWith("SHXYM", StringComparison.Ordinal)))
                Fault((string?)field.Value).ShouldBe(IdentifierFault.None, field.Key);
            foreach (var field in data.Where(field => field.Key.EndsWith("ZJHM", StringComparison.Ordinal)))
                PersonFault((string?)field.Value).ShouldBe(IdentifierFault.None, field.Key);
            if (!template.IsPenalty()) continue;
            (((string)data["CF_CFLB"]!).Contains("罚款") == data.ContainsKey("CF_NR_FK")).ShouldBeTrue();
            (((string)data["CF_CFLB"]!).Contains("没收") == data.ContainsKey("CF_NR_WFFF")).ShouldBeTrue();
            (((string)data["CF_CFLB"]!).Contains("许可证件") == data.ContainsKey("CF_NR_ZKDX")).ShouldBeTrue();
        }
    }

    [Fact]
    public void Each_refused_one_has_its_one_fault()
    {
        foreach (var (one, data) in Of(DemoDefect.WrongCheckCharacter))
        {
            string[] codes = [one.Decision.Template.SourceUnitCode(), one.Decision.Template.SubjectNumber()];
            codes.Count(field => (field.EndsWith("ZJHM", StringComparison.Ordinal) ? PersonFault((string?)data[field]) : Fault((string?)data[field])) == IdentifierFault.Check).ShouldBe(1);
        }

        foreach (var (_, data) in Of(DemoDefect.FineMissing))
            (((string)data["CF_CFLB"]!).Contains("罚款"), data.ContainsKey("CF_NR_FK")).ShouldBe((true, false));
        foreach (var (one, data) in Of(DemoDefect.MissingField))
            Required[one.Decision.Template].Count(field => !data.ContainsKey(field)).ShouldBe(1);
        foreach (var (_, data) in Of(DemoDefect.Sealed))
            ((string)data["CF_YJ"]!).ShouldContain("治安管理处罚法");
        Of(DemoDefect.FullWidth).ShouldAllBe(row => ((string)row.Data[row.One.Decision.Template.DocumentNumber()]!).Contains('（'));
    }

    [Fact]
    public void Only_what_is_sealed_rests_on_the_law_that_seals_it() =>
        All.Where(row => row.One.Defect != DemoDefect.Sealed).ShouldAllBe(row => !((string?)row.Data["CF_YJ"] ?? "").Contains("治安管理处罚法"));

    [Fact]
    public void Minors_were_minors_at_the_act_and_nobody_else_was()
    {
        foreach (var (one, data) in All.Where(row => row.One.Decision.Template == Template.PenaltyPerson && row.One.Defect != DemoDefect.WrongCheckCharacter))
        {
            CitizenId.TryParse((string?)data["CF_XDR_ZJHM"], DemoCity.Anchor, out var id, out _).ShouldBeTrue();
            var act = DateOnly.ParseExact((string)data["violationDate"]!, "yyyy/MM/dd", CultureInfo.InvariantCulture);
            (Periods.AddYears(id.BirthDate, 18) > act).ShouldBe(one.Defect == DemoDefect.Minor);
            Periods.AddYears(id.BirthDate, 14).ShouldBeLessThanOrEqualTo(act);
            act.ShouldBeLessThanOrEqualTo(one.Decision.Decided);
        }
    }

    [Fact]
    public void Only_the_publicised_are_stated_to_be_public_and_each_with_a_basis()
    {
        foreach (var (one, data) in All)
        {
            ((string?)data["publicity"] == "社会公开").ShouldBe(one.Defect == DemoDefect.Publicised);
            data.ContainsKey("publicityBasis").ShouldBe(one.Defect == DemoDefect.Publicised);
            if (!one.Decision.Template.IsOfPerson()) data.ContainsKey("publicity").ShouldBeFalse();
        }

        All.Select(row => (string?)row.Data["publicity"]).Distinct().Count().ShouldBe(4, "nothing, 社会公开, 政务共享, 授权查询");
    }

    [Fact]
    public void Nine_in_ten_penalties_since_order_36_state_their_severity_and_none_before()
    {
        var since = All.Where(row => row.One.Decision.Template.IsPenalty() && row.One.Decision.Decided >= new DateOnly(2026, 4, 1)).ToList();
        var graded = since.Where(row => row.Data.ContainsKey("severity")).ToList();
        All.Count(row => row.Data.ContainsKey("severity")).ShouldBe(graded.Count);
        graded.Select(row => (string?)row.Data["severity"]).Distinct().ShouldBe(["一般", "严重", "轻微"], ignoreOrder: true);
        (graded.Count / (double)since.Count).ShouldBe(0.9, 0.03);
    }

    static IEnumerable<(DemoSubmission One, JsonObject Data)> Of(DemoDefect defect) => All.Where(row => row.One.Defect == defect);
}
