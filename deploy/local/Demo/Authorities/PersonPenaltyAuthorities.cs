namespace CreditPlatform.Local.Demo;

/// <summary>Who penalises persons in 示范市, and what for.</summary>
static class PersonPenaltyAuthorities
{
    const string Traffic = "《中华人民共和国道路交通安全法》";
    const string Sanitation = "《城市市容和环境卫生管理条例》第三十四条";

    /// <summary>What minors do as well.</summary>
    public static readonly Authority<PenaltyMatter> OfMinors = new("public-security", "示公交罚", 1,
        new("未取得机动车驾驶证驾驶机动车", $"{Traffic}第九十九条", "罚款", 200, 1_000), new("驾驶电动自行车逆向行驶", $"{Traffic}第八十九条", "警告", 0, 0));

    public static readonly IReadOnlyList<Authority<PenaltyMatter>> All =
    [
        new("public-security", "示公交罚", 30,
            new("未取得机动车驾驶证驾驶机动车", $"{Traffic}第九十九条", "罚款", 200, 2_000),
            new("饮酒后驾驶机动车", $"{Traffic}第九十一条", "罚款;暂扣许可证件", 1_000, 2_000)),
        new("transport", "示交罚", 14,
            new("未取得网络预约出租汽车驾驶员证从事经营", "《网络预约出租汽车经营服务管理暂行办法》", "罚款", 200, 2_000),
            new("未取得道路运输经营许可从事旅客运输", "《中华人民共和国道路运输条例》第六十三条", "罚款;没收违法所得", 3_000, 30_000)),
        new("urban-management", "示城管罚", 16,
            new("擅自占用道路摆摊经营", Sanitation, "警告", 0, 0),
            new("随意倾倒建筑垃圾", "《城市建筑垃圾管理规定》第二十六条", "罚款", 100, 200)),
        new("market-regulation", "示市监罚", 12,
            new PenaltyMatter("未取得营业执照从事经营活动", "《无证无照经营查处办法》第十三条", "罚款;没收违法所得", 500, 10_000)),
        new("emergency-management", "示应急罚", 6,
            new PenaltyMatter("主要负责人未履行安全生产管理职责", "《中华人民共和国安全生产法》第九十四条", "罚款", 20_000, 50_000)),
        new("taxation", "示税罚", 4, new PenaltyMatter("未按照规定期限办理纳税申报", "《中华人民共和国税收征收管理法》第六十二条", "罚款", 100, 2_000)),
        new("health", "示卫罚", 4, new PenaltyMatter("非医师行医", "《中华人民共和国医师法》第五十九条", "罚款;没收违法所得", 20_000, 60_000)),
        new("agriculture", "示农罚", 5,
            new("使用禁用的渔具捕捞", "《中华人民共和国渔业法》第三十八条第一款", "罚款;没收非法财物", 200, 5_000),
            new("未取得拖拉机驾驶证操作拖拉机", "《农业机械安全监督管理条例》第五十二条", "罚款", 100, 500)),
        new("forestry", "示林罚", 4, new PenaltyMatter("森林防火期内野外违规用火", "《森林防火条例》第五十条", "罚款", 200, 3_000)),
        new("tobacco", "示烟罚", 4, new PenaltyMatter("无准运证运输烟草专卖品", "《中华人民共和国烟草专卖法实施条例》第五十二条", "罚款;没收违法所得", 500, 10_000)),
        new("fire-rescue", "示消罚", 4, new PenaltyMatter("占用疏散通道停放电动自行车", "《中华人民共和国消防法》第六十条第二款", "罚款", 100, 500)),
        new("water", "示水罚", 2, new PenaltyMatter("在河道内倾倒垃圾", "《中华人民共和国防洪法》第五十五条", "警告;罚款", 500, 20_000)),
        new("natural-resources", "示自然资罚", 2, new PenaltyMatter("未取得采矿许可证采矿", "《中华人民共和国矿产资源法》", "罚款;没收违法所得", 5_000, 50_000)),
        new("culture-tourism", "示文旅罚", 2, new PenaltyMatter("未取得导游证从事导游活动", "《中华人民共和国旅游法》第一百零二条第一款", "罚款;没收违法所得", 1_000, 10_000)),
        new("ecology-environment", "示环罚", 2, new PenaltyMatter("露天焚烧秸秆", "《中华人民共和国大气污染防治法》第一百一十九条", "罚款", 500, 2_000)),
        new("justice", "示司罚", 1, new PenaltyMatter("同时在两个律师事务所执业", "《中华人民共和国律师法》第四十七条", "警告;罚款", 500, 5_000)),
        new("jia-qingyun", "示甲青罚", 2, new PenaltyMatter("随意倾倒垃圾", Sanitation, "警告", 0, 0)),
        new("yi-baisha", "示乙白罚", 2, new PenaltyMatter("随意倾倒垃圾", Sanitation, "警告;罚款", 100, 200)),
        new("bing-songgang", "示丙松罚", 2, new PenaltyMatter("随意倾倒垃圾", Sanitation, "警告;罚款", 100, 200)),
        new("bing-heping", "示丙和罚", 1, new PenaltyMatter("随意倾倒垃圾", Sanitation, "警告", 0, 0)),
    ];
}
