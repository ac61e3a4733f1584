namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Invented names and sentences.</summary>
static class Words
{
    static readonly string[] Places = ["示例市", "澄江县", "临湖区", "ＡＢ园区", "North Bay"];

    public static string Company(Dice dice) => $"{dice.Pick(Places)}{dice.Pick("晨光", "远帆", "青禾", "宏达（集团）")}{dice.Pick("食品有限公司", "商贸行", "研究院", "Co., Ltd.")}";

    public static string Person(Dice dice) => dice.Pick("张", "李", "欧阳", "阿卜杜·") + dice.Pick("明", "静怡", "建国", "热合曼");

    public static string Authority(Dice dice) => dice.Pick(Places) + dice.Pick("市场监督管理局", "生态环境局", "应急管理局", "住房和城乡建设局");

    public static string Number(Dice dice) => $"{dice.Pick("示市监罚", "澄环许", "湖应急")}{dice.Pick("〔2026〕", "[2025]", "（2024）", " ")}{dice.Between(1, 9999)}号";

    public static string Sentence(Dice dice) => dice.Pick("经查，当事人于检查时未能出示有关凭证。", "准予按申请的范围经营。\n有效期届满前三十日申请延续。", "Line one;\tline two", "责令改正，并处罚。");

    public static string Basis(Dice dice) => dice.Pick(
        "《中华人民共和国食品安全法》第一百二十五条", "《产品质量法》第四十九条；《行政处罚法》第二十八条", "《示例市市容管理办法》第十条",
        "道路交通安全法第九十条", "《示例省安全生产条例》第六十一条第一项", "经集体讨论作出");
}
