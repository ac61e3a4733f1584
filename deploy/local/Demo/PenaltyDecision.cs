using System.Globalization;
using System.Text.Json.Nodes;
using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>One decision before anybody reports it, all of it correct.</summary>
sealed record PenaltyDecision(
    DemoUnit Unit, PenaltyAuthority Authority, PenaltyMatter Matter, Enterprise Subject, DateOnly Decided, int Fine, int Confiscated,
    bool StatesSeverity, bool NamesPersonInFacts)
{
    bool Confiscates => Matter.Kinds.Contains("没收", StringComparison.Ordinal);

    /// <summary>The fields of the national template (domain.md §2.3).</summary>
    /// <param name="serial">Number of the decision within its unit and year.</param>
    public JsonObject ToData(int serial)
    {
        var data = new JsonObject
        {
            ["CF_XDR_MC"] = Subject.Name,
            ["CF_XDR_LB"] = Subject.Category,
            ["CF_XDR_SHXYM"] = Subject.Code,
            ["CF_FRDB"] = Subject.Representative,
            ["CF_FR_ZJLX"] = "身份证",
            ["CF_FR_ZJHM"] = Subject.RepresentativeId,
            ["CF_WSH"] = $"{Authority.Word}〔{Decided.Year}〕{serial}号",
            ["CF_WFXW"] = Matter.Violation,
            ["CF_SY"] = Facts(),
            ["CF_YJ"] = Matter.Basis,
            ["CF_CFLB"] = Matter.Kinds,
            ["CF_NR"] = Content(Fine),
        };
        if (Matter.Fines) data["CF_NR_FK"] = TenThousands(Fine);
        if (Confiscates) data["CF_NR_WFFF"] = TenThousands(Confiscated);
        if (Matter.Kinds.Contains("吊销", StringComparison.Ordinal)) data["CF_NR_ZKDX"] = $"经营许可证 示许字第{serial:0000}号";
        data["CF_JDRQ"] = Slashed(Decided);
        data["CF_YXQ"] = Slashed(Periods.AddYears(Decided, 1));
        (data["CF_CFJG"], data["CF_CFJGDM"]) = (Unit.Name, Unit.Org);
        (data["CF_SJLY"], data["CF_SJLYDM"]) = (Unit.Name, Unit.Org);
        if (StatesSeverity) data["severity"] = Severity();
        return data;
    }

    /// <summary>Amount of a field in 万元.</summary>
    public static decimal TenThousands(int yuan) => yuan / 10_000m;

    /// <summary>处罚内容 with another fine than the decision's own.</summary>
    public string Content(int fine) => string.Join("；", Matter.Kinds.Split(';').Select(kind => kind switch
    {
        "罚款" => $"罚款人民币{fine}元",
        _ when kind.StartsWith("没收", StringComparison.Ordinal) => $"{kind}{Confiscated}元",
        _ => kind,
    })) + "。";

    string Facts()
    {
        var person = NamesPersonInFacts ? $"负责人{Subject.Representative}（身份证号{Subject.RepresentativeId}）在场。" : "";
        return $"{Decided.AddDays(-30):yyyy年M月d日}，执法人员对当事人位于{Subject.District}的经营场所进行检查，发现当事人{Matter.Violation}。{person}"
            + "以上事实有现场笔录、询问笔录等证据证实。";
    }

    /// <summary>The demo authority's own bands; domain.md §5.2 knows of no national ones.</summary>
    string Severity()
    {
        if (Fine >= 200_000 || Matter.Kinds.Contains("停业", StringComparison.Ordinal) || Matter.Kinds.Contains("吊销", StringComparison.Ordinal))
            return "严重";
        return Fine < 5_000 && !Confiscates ? "轻微" : "一般";
    }

    static string Slashed(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
