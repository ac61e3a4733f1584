using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.Benchmarks.Documents;

/// <summary>A valid penalty of 1.2 KB. Made here and not by the demo city, so that runs of different versions send the same.</summary>
internal sealed record Penalty(DemoUnit Unit, Firm Firm, string Number, DateOnly Decided, int FineInYuan)
{
    static readonly JsonSerializerOptions Utf8 = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Document ToDocument() => new(Unit.ClientId, Unit.Org, Number, Firm.Code, Document.BodyOf(JsonSerializer.SerializeToUtf8Bytes(Data, Utf8)));

    Dictionary<string, string> Data => new()
    {
        ["CF_XDR_MC"] = Firm.Name,
        ["CF_XDR_LB"] = "法人及非法人组织",
        ["CF_XDR_SHXYM"] = Firm.Code,
        ["CF_FRDB"] = Firm.Representative,
        ["CF_FR_ZJLX"] = "身份证",
        ["CF_FR_ZJHM"] = Firm.RepresentativeId,
        ["CF_WSH"] = Number,
        ["CF_WFXW"] = "经营超过保质期的食品",
        ["CF_SY"] = $"{Decided.AddDays(-30):yyyy年M月d日}，执法人员对当事人的经营场所进行检查，发现当事人在售食品超过保质期，以上事实有现场笔录、询问笔录等证据证实。"
            + "当事人对检查结果无异议，在规定期限内未提出陈述申辩，也未要求听证；案发后积极配合调查，如实陈述违法事实并主动提供证据材料，在责令改正的期限内完成整改。"
            + "本机关综合考虑违法行为的事实、性质、情节以及社会危害程度作出决定。",
        ["CF_YJ"] = "《中华人民共和国食品安全法》第一百二十四条第一款",
        ["CF_CFLB"] = "罚款",
        ["CF_NR"] = $"罚款人民币{FineInYuan}元。",
        ["CF_NR_FK"] = (FineInYuan / 10_000m).ToString(CultureInfo.InvariantCulture),
        ["CF_JDRQ"] = Slashed(Decided),
        ["CF_YXQ"] = Slashed(Decided.AddYears(1)),
        ["CF_CFJG"] = Unit.Name,
        ["CF_CFJGDM"] = Unit.Org,
        ["CF_SJLY"] = Unit.Name,
        ["CF_SJLYDM"] = Unit.Org,
    };

    static string Slashed(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
