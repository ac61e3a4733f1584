namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Conditions of the decision itself, what is sealed (§2.8), and children (§7.4).</summary>
static class DecisionFaults
{
    static readonly string[] Sealed =
    [
        "《中华人民共和国治安管理处罚法》第四十三条", "治安管理处罚法第二十六条", "依据《 治安管理 处罚法 》处理", "《禁毒法》第六十二条、《治安管理处罚法》第七十二条",
        "《治安\n管理处罚法》", "　治安管理处罚法　", "治安·管理处罚法", "《治安处罚法》第三条",
    ];

    static readonly string[] Unnamed =
    [
        "根据有关规定", "依法处理", "经调查决定如下", "违法事实清楚", "见决定书", "依照法律、法规的规定",
        "根据治安管理法规予以处罚", "违反消防法规", "系违法第三次", "非法持有枪支", "经法制大队审核", "按有关办法处理", "依执法程序办理",
    ];

    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Set("decision: 其他 without remark", draft => !draft.Penalty, (draft, dice) =>
        {
            draft["XK_XKLB"] = dice.Pick("5", "其他", "其他（备注注明）", "其他(备注注明)");
            draft.Remove("BZ");
            if (dice.Chance(50)) draft["BZ"] = " ";
        })
        .Set("decision: fine without amount", Penalty, (draft, dice) => Kinds(draft, dice, "CF_NR_FK", "1", "罚款"))
        .Set("decision: forfeiture without amount", Penalty, (draft, dice) => Kinds(draft, dice, "CF_NR_WFFF", "2", "没收违法所得", "没收非法财物", "没收违法所得、没收非法财物"))
        .Set("decision: suspension without licence", Penalty, (draft, dice) => Kinds(draft, dice, "CF_NR_ZKDX", "4", "暂扣许可证件", "吊销许可证件", "暂扣或者吊销许可证、暂扣或者吊销执照"))
        .Set("decision: sealed by its basis", Penalty, (draft, dice) => draft["CF_YJ"] = dice.Pick(Sealed))
        .Set("decision: public security without statute", Penalty, (draft, dice) =>
        {
            draft["CF_CFJG"] = dice.Pick("示例市公安局", "澄江县公安局交通警察大队", "示例市公安局临湖分局", "城关派出所", " 公 安 局", "示例市交通警察支队", "城区交警大队", "临湖出入境边防检查站", "示例市刑警支队");
            draft["CF_YJ"] = dice.Pick(Unnamed);
        })
        .Add("decision: a child without basis", (draft, dice, today) => Minors.Child(draft, dice, today, basis: false))
        .Add("decision: act as a child", (draft, dice, today) => Minors.ActedAsChild(draft, dice, today))
        .All;

    static bool Penalty(Draft draft) => draft.Penalty;

    static void Kinds(Draft draft, Dice dice, string amount, params string[] kinds)
    {
        draft["CF_CFLB"] = dice.Pick("", "警告;", "3;") + dice.Pick(kinds);
        draft.Remove(amount);
    }
}
