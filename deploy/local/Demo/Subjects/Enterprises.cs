namespace CreditPlatform.Local.Demo;

/// <summary>Three thousand fictional subjects: companies, individual businesses, cooperatives, schools and public institutions of 示范市.</summary>
static class Enterprises
{
    public const int Count = 3_000;

    const string Organisation = "法人及非法人组织";
    const string IndividualBusiness = "个体工商户";
    const string First = "华恒瑞泰鑫宏盛源安嘉祥丰永德诚信和顺通达";
    const string Second = "远兴隆昌茂康宁悦景辉旭晨朗润泽博雅卓越航";

    static readonly (Trade Trade, string[] Companies, string[] Small)[] Trades =
    [
        (Trade.Food, ["餐饮管理", "食品", "粮油", "糕点"], ["小吃店", "面馆"]),
        (Trade.Manufacture, ["机械制造", "塑料制品", "纺织", "建材", "化工"], ["五金加工部", "木器加工部"]),
        (Trade.Construction, ["建筑工程", "装饰工程", "市政工程", "房地产开发"], ["装修部", "门窗店"]),
        (Trade.Transport, ["物流", "运输", "汽车服务"], ["汽修店", "货运部"]),
        (Trade.Retail, ["商贸", "百货", "电子商务", "医药连锁"], ["便利店", "烟酒店", "水果店"]),
        (Trade.Farming, ["农业发展", "种业", "农资", "养殖"], ["农资经营部", "兽药店"]),
        (Trade.Culture, ["文化传媒", "旅行社", "网络科技"], ["网吧", "图文店"]),
        (Trade.Health, ["医院管理", "口腔门诊部", "医疗美容"], ["诊所", "理发店"]),
        (Trade.Education, ["教育咨询", "教育科技"], ["托管中心", "画室"]),
        (Trade.Consulting, ["企业管理咨询", "人力资源", "资产评估", "破产清算事务"], ["代理记账部", "家政服务部"]),
    ];

    public static IReadOnlyList<Enterprise> Generate(ulong seed)
    {
        var random = new SplitMix64(seed);
        var names = new HashSet<string>();
        var codes = new HashSet<string>();
        var all = new List<Enterprise>(Count);
        while (all.Count < Count)
        {
            // 2,360 companies, 400 individual businesses, 100 cooperatives, 100 private schools, 40 public institutions.
            var head = all.Count switch { < 2_360 => "91", < 2_760 => "92", < 2_860 => "93", < 2_960 => "52", _ => "12" };
            var (trade, name) = Named(random, head);
            var code = SyntheticCodes.UnifiedCode(random, head);
            if (!names.Add(name) || !codes.Add(code)) continue;
            all.Add(new(name, head == "92" ? IndividualBusiness : Organisation, trade, random.Pick(Districts.All), code,
                PersonNames.Next(random), SyntheticCodes.CitizenId(random)));
        }

        return all;
    }

    static (Trade Trade, string Name) Named(SplitMix64 random, string head)
    {
        var brand = $"示范市{random.Pick(First)}{random.Pick(Second)}";
        var (trade, companies, small) = random.Pick(Trades);
        return head switch
        {
            "91" => (trade, $"{brand}{random.Pick(companies)}{(random.Chance(8) ? "股份" : "")}有限公司"),
            "92" => (trade, $"{brand}{random.Pick(small)}"),
            "93" => (Trade.Farming, $"{brand}{random.Pick(["蔬菜种植", "水稻种植", "水产养殖"])}专业合作社"),
            "52" => (Trade.School, $"{brand}{random.Pick(["职业培训学校", "幼儿园", "实验学校"])}"),
            _ => (Trade.Institution, $"示范市第{random.Pick("一二三四五六七八九十")}{random.Pick(["小学", "中学", "卫生院", "文化馆", "图书馆", "敬老院", "苗圃"])}"),
        };
    }
}
