using static CreditPlatform.Local.Demo.Trade;

namespace CreditPlatform.Local.Demo;

/// <summary>
/// Who penalises in 示范市, and what for. The police is left out: what it decides under 治安管理处罚法 is sealed (domain.md §2.8). Towns act
/// under 行政处罚法 art. 24.
/// </summary>
static class PenaltyAuthorities
{
    const string Environment = "《中华人民共和国水污染防治法》第八十三条";
    const string Sanitation = "《城市市容和环境卫生管理条例》第三十四条";

    public static readonly IReadOnlyList<PenaltyAuthority> All =
    [
        new("market-regulation", "示市监罚", 30,
            new("经营超过保质期的食品", "《中华人民共和国食品安全法》第一百二十四条第一款", "罚款;没收违法所得、没收非法财物", 5_000, 100_000, Food, Retail),
            new("未按规定建立并遵守进货查验记录制度", "《中华人民共和国食品安全法》第一百二十六条第一款", "警告", 0, 0, Food, Retail),
            new("经营标签不符合规定的食品", "《中华人民共和国食品安全法》第一百二十五条第一款", "罚款", 2_000, 30_000, Food, Retail),
            new("发布虚假广告", "《中华人民共和国广告法》第五十五条第一款", "罚款", 3_000, 200_000),
            new("以不合格产品冒充合格产品", "《中华人民共和国产品质量法》第五十条", "罚款;没收违法所得", 5_000, 300_000, Manufacture, Retail),
            new("使用未经定期检验的特种设备", "《中华人民共和国特种设备安全法》第八十四条", "罚款;责令停产停业", 30_000, 300_000, Manufacture)),
        new("ecology-environment", "示环罚", 8,
            new("超过水污染物排放标准排放水污染物", Environment, "罚款", 100_000, 1_000_000, Manufacture),
            new("逃避监管的方式排放水污染物", Environment, "罚款;责令停产停业", 100_000, 1_000_000, Manufacture),
            new("建设项目未批先建", "《中华人民共和国环境影响评价法》第三十一条", "罚款", 10_000, 200_000, Manufacture, Construction)),
        new("housing-construction", "示住建罚", 8,
            new("未取得施工许可证擅自施工", "《建设工程质量管理条例》第五十七条", "罚款", 20_000, 400_000, Construction),
            new("施工现场未采取安全防护措施", "《建设工程安全生产管理条例》第六十二条", "警告;罚款", 5_000, 50_000, Construction)),
        new("transport", "示交罚", 10,
            new("未取得道路运输经营许可从事货物运输", "《中华人民共和国道路运输条例》第六十三条", "罚款;没收违法所得", 3_000, 30_000, Transport, Retail),
            new("货运车辆超限行驶公路", "《中华人民共和国公路法》第七十六条", "罚款", 500, 30_000, Transport, Construction)),
        new("taxation", "示税罚", 8,
            new("未按照规定期限办理纳税申报", "《中华人民共和国税收征收管理法》第六十二条", "罚款", 200, 2_000),
            new("偷税", "《中华人民共和国税收征收管理法》第六十三条第一款", "罚款", 10_000, 800_000)),
        new("natural-resources", "示自然资罚", 4,
            new PenaltyMatter("未经批准非法占用土地", "《中华人民共和国土地管理法》第七十七条", "罚款;没收非法财物", 10_000, 500_000, Manufacture, Construction, Farming)),
        new("emergency-management", "示应急罚", 8,
            new("未按照规定对从业人员进行安全生产教育和培训", "《中华人民共和国安全生产法》第九十七条", "罚款", 5_000, 100_000, Manufacture, Construction),
            new("未采取措施消除事故隐患", "《中华人民共和国安全生产法》第一百零二条", "罚款;责令停产停业", 10_000, 300_000, Manufacture, Transport)),
        new("statistics", "示统罚", 2,
            new PenaltyMatter("提供不真实的统计资料", "《中华人民共和国统计法》", "警告;罚款", 1_000, 50_000)),
        new("culture-tourism", "示文旅罚", 3,
            new("未经许可经营旅行社业务", "《中华人民共和国旅游法》第九十五条", "罚款;没收违法所得", 10_000, 100_000, Culture),
            new("接纳未成年人进入互联网上网服务营业场所", "《互联网上网服务营业场所管理条例》", "警告;罚款", 1_000, 15_000, Culture)),
        new("agriculture", "示农罚", 5,
            new("经营劣质农药", "《农药管理条例》第五十六条", "罚款;没收违法所得、没收非法财物", 2_000, 50_000, Farming),
            new("经营劣种子", "《中华人民共和国种子法》第七十五条", "罚款;没收违法所得", 5_000, 100_000, Farming),
            new("销售假兽药", "《兽药管理条例》第五十六条", "罚款;吊销许可证件", 20_000, 100_000, Farming)),
        new("urban-management", "示城管罚", 10,
            new("擅自占用道路堆放物料", Sanitation, "警告", 0, 0, Food, Retail, Construction),
            new("未取得污水排入排水管网许可证排放污水", "《城镇排水与污水处理条例》第五十条", "罚款", 5_000, 200_000, Food, Construction, Health),
            new("未取得建设工程规划许可证进行建设", "《中华人民共和国城乡规划法》第六十四条", "罚款", 10_000, 400_000, Construction, Manufacture)),
        new("commerce", "示商罚", 2,
            new PenaltyMatter("未按规定办理单用途商业预付卡备案", "《单用途商业预付卡管理办法（试行）》", "罚款", 10_000, 30_000, Retail, Food, Culture)),
        new("health", "示卫罚", 6,
            new("未依法取得卫生许可证擅自营业", "《公共场所卫生管理条例》第十四条", "警告;罚款", 500, 30_000, Health, Culture),
            new("使用非卫生技术人员从事医疗卫生技术工作", "《医疗机构管理条例》", "罚款;吊销许可证件", 10_000, 100_000, Health)),
        new("education-sports", "示教罚", 2,
            new PenaltyMatter("办学条件不符合规定要求", "《中华人民共和国民办教育促进法》第六十二条", "警告;罚款", 5_000, 50_000, Education)),
        new("water", "示水罚", 3,
            new PenaltyMatter("未经批准擅自取水", "《中华人民共和国水法》第六十九条", "罚款", 20_000, 100_000, Manufacture, Farming, Construction)),
        new("human-resources", "示人社罚", 4,
            new PenaltyMatter("违法延长劳动者工作时间", "《劳动保障监察条例》第二十五条", "警告;罚款", 1_000, 50_000)),
        new("healthcare-security", "示医保罚", 2,
            new PenaltyMatter("造成医疗保障基金损失", "《医疗保障基金使用监督管理条例》第三十八条", "罚款", 5_000, 200_000, Health)),
        new("tobacco", "示烟罚", 4,
            new PenaltyMatter("无烟草专卖零售许可证经营烟草制品", "《中华人民共和国烟草专卖法实施条例》第五十七条", "罚款;没收违法所得", 500, 20_000, Retail, Food)),
        new("jia-shiqiao", "示甲石罚", 2, new PenaltyMatter("随意倾倒垃圾", Sanitation, "警告;罚款", 100, 2_000)),
        new("yi-liuxi", "示乙柳罚", 2, new PenaltyMatter("随意倾倒垃圾", Sanitation, "警告", 0, 0)),
    ];
}
