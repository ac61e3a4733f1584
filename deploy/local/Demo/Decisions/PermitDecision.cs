using System.Text.Json.Nodes;
using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>A permit (domain.md §2.2). Amended, it has a wider content.</summary>
sealed record PermitDecision(Template Template, DemoUnit Unit, DemoSubject Subject, DateOnly Decided, string Word, Publicity Publicity, PermitMatter Matter)
    : DemoDecision(Template, Unit, Subject, Decided, Word, Publicity)
{
    public override bool CanBeAmended => true;

    protected override string PublicityBasis => "《中华人民共和国政府信息公开条例》第二十条第（五）项";

    public override JsonObject ToData(bool amended)
    {
        var data = new JsonObject();
        Subject.Write(data, "XK_");
        data["XK_XKWS"] = "准予行政许可决定书";
        data["XK_WSH"] = DocumentNumber;
        data["XK_XKLB"] = Matter.Category;
        data["XK_XKZS"] = Matter.Certificate;
        data["XK_XKBH"] = $"示{Decided.Year}第{Serial:00000}号";
        data["XK_NR"] = amended ? $"{Matter.Content}（含补充事项）" : Matter.Content;
        data["XK_JDRQ"] = Slashed(Decided);
        data["XK_YXQZ"] = Slashed(Decided);
        data["XK_YXQZI"] = Matter.Years == 0 ? "2099/12/31" : Slashed(Periods.AddYears(Decided, Matter.Years));
        (data["XK_XKJG"], data["XK_XKJGDM"]) = (Unit.Name, Unit.Org);
        data["XK_ZT"] = "1";
        (data["XK_LYDW"], data["XK_LYDWDM"]) = (Unit.Name, Unit.Org);
        if (Matter.Category == "其他") data["BZ"] = "协议备案事项";
        WritePublicity(data);
        return data;
    }
}
