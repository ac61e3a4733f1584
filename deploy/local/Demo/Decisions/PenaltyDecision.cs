using System.Text.Json.Nodes;
using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>A penalty (domain.md §2.3). Amended, it has another fine.</summary>
sealed record PenaltyDecision(Template Template, DemoUnit Unit, DemoSubject Subject, DateOnly Decided, string Word, Publicity Publicity, PenaltyMatter Matter)
    : DemoDecision(Template, Unit, Subject, Decided, Word, Publicity)
{
    /// <summary>In yuan; 0 where none is imposed.</summary>
    public required int Fine { get; init; }

    public required int AmendedFine { get; init; }

    /// <summary>In yuan.</summary>
    public required int Confiscated { get; init; }

    /// <summary>Days between the violation and the decision.</summary>
    public required int DaysSinceAct { get; init; }

    public required bool StatesSeverity { get; init; }

    public required bool NamesPersonInFacts { get; init; }

    public override bool CanBeAmended => Matter.Fines;

    protected override string PublicityBasis => "《中华人民共和国行政处罚法》第四十八条：具有一定社会影响的行政处罚决定";

    DateOnly Acted => Decided.AddDays(-DaysSinceAct);

    public override JsonObject ToData(bool amended)
    {
        var fine = amended ? AmendedFine : Fine;
        var data = new JsonObject();
        Subject.Write(data, "CF_");
        data["CF_WSH"] = DocumentNumber;
        data["CF_WFXW"] = Matter.Violation;
        data["CF_SY"] = Facts();
        data["CF_YJ"] = Matter.Basis;
        data["CF_CFLB"] = Matter.Kinds;
        data["CF_NR"] = Content(fine);
        if (Matter.Fines) data["CF_NR_FK"] = TenThousands(fine);
        if (Matter.Confiscates) data["CF_NR_WFFF"] = TenThousands(Confiscated);
        if (Matter.TakesPermit) data["CF_NR_ZKDX"] = Subject is Citizen ? $"机动车驾驶证 示驾证第{Serial:0000}号" : $"经营许可证 示许字第{Serial:0000}号";
        data["CF_JDRQ"] = Slashed(Decided);
        data["CF_YXQ"] = Slashed(Periods.AddYears(Decided, 1));
        (data["CF_CFJG"], data["CF_CFJGDM"]) = (Unit.Name, Unit.Org);
        (data["CF_SJLY"], data["CF_SJLYDM"]) = (Unit.Name, Unit.Org);
        if (StatesSeverity) (data["severity"], data["procedure"]) = (Severity(), Fine is > 0 and <= 200 && Subject is Citizen ? "简易程序" : "普通程序");
        if (Subject is Citizen) data["violationDate"] = Slashed(Acted);
        WritePublicity(data);
        return data;
    }

    /// <summary>Amount of a field in 万元.</summary>
    static decimal TenThousands(int yuan) => yuan / 10_000m;

    /// <summary>处罚内容.</summary>
    string Content(int fine) => string.Join("；", Matter.Kinds.Split(';').Select(kind => kind switch
    {
        "罚款" => $"罚款人民币{fine}元",
        _ when kind.StartsWith("没收", StringComparison.Ordinal) => $"{kind}{Confiscated}元",
        _ => kind,
    })) + "。";

    string Facts()
    {
        var (name, number) = Subject is Enterprise firm ? (firm.Representative, firm.RepresentativeId) : (Subject.Name, Subject.Number);
        var person = !NamesPersonInFacts ? "" : Subject is Enterprise ? $"负责人{name}（身份证号{number}）在场。" : $"当事人{name}（身份证号{number}）在场。";
        var place = Subject is Enterprise ? "经营场所进行检查" : "现场进行检查";
        return $"{Acted:yyyy年M月d日}，执法人员对当事人位于{Subject.District}的{place}，发现当事人{Matter.Violation}。{person}以上事实有现场笔录、询问笔录等证据证实。";
    }

    /// <summary>The demo authority's own bands; domain.md §5.2 knows of no national ones.</summary>
    string Severity()
    {
        if (Fine >= 200_000 || Matter.TakesPermit || Matter.Kinds.Contains("停业", StringComparison.Ordinal))
            return "严重";
        return Fine < 5_000 && !Matter.Confiscates ? "轻微" : "一般";
    }
}
