using System.Text.Json.Nodes;

namespace CreditPlatform.EndToEndTests.Platform;

/// <summary>A valid penalty of a synthetic firm, to be changed field by field.</summary>
public static class Penalty
{
    public const string Firm = "91990000MA00T0X05M";
    public const string OtherFirm = "91990000MA00004100";
    public const string Person = "欧阳试验";
    public const string PersonNumber = "990000197006150036";

    public static JsonObject Of(string number, string organisation, params (string Field, string? Value)[] changes)
    {
        var data = new JsonObject
        {
            ["CF_XDR_MC"] = "示例市晨光食品有限公司",
            ["CF_XDR_LB"] = "法人及非法人组织",
            ["CF_XDR_SHXYM"] = Firm,
            ["CF_FRDB"] = Person,
            ["CF_FR_ZJLX"] = "身份证",
            ["CF_FR_ZJHM"] = PersonNumber,
            ["CF_WSH"] = $"示罚〔2026〕{number}号",
            ["CF_WFXW"] = "经营超过保质期的食品",
            ["CF_SY"] = $"负责人{Person}（{PersonNumber}）在售食品超过保质期三日",
            ["CF_YJ"] = "《中华人民共和国食品安全法》第一百二十四条",
            ["CF_CFLB"] = "罚款",
            ["CF_NR"] = "罚款人民币伍仟元",
            ["CF_NR_FK"] = "0.5",
            ["CF_JDRQ"] = "2026/02/12",
            ["CF_YXQ"] = "2027/02/12",
            ["CF_CFJG"] = "示范市市场监督管理局",
            ["CF_CFJGDM"] = organisation,
            ["CF_SJLY"] = "示范市市场监督管理局",
            ["CF_SJLYDM"] = organisation,
        };
        foreach (var (field, value) in changes)
            if (value is null)
                data.Remove(field);
            else
                data[field] = value;
        return new JsonObject { ["item"] = "penalty-legal", ["data"] = data };
    }

    public static JsonObject ReportedAt(this JsonObject submission, string instant)
    {
        submission["reportedAt"] = instant;
        return submission;
    }
}
