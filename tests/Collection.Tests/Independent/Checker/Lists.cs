namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The enumerations of §1.2, §2.2 and §2.3. Behind the code stands what is read as well.</summary>
static class Lists
{
    public const string Organisation = "法人及非法人组织", Person = "自然人", Business = "个体工商户", IdCard = "身份证", Passport = "护照号", OtherPermit = "其他（备注注明）";

    /// <summary>行政相对人类别, §2.2 row 2.</summary>
    public static readonly Values Categories = new([Organisation], [Person], [Business]);

    /// <summary>证件类型, §1.2: the codes of the reporting software, and those with two digits of the joint-punishment software.</summary>
    public static readonly Values Documents = new(
        [IdCard, "1", "10", "居民身份证", "公民身份证", "二代身份证"], [Passport, "2", "50", "护照"], ["港澳居民来往内地通行证", "3", "30", "港澳"],
        ["台湾居民来往大陆通行证", "4", "40", "台湾"], ["外国人永久居留身份证", "5"], ["军人身份有效证件", "20"], ["其他法定认可的证件", "90", "其他"]);

    /// <summary>许可类别, §2.2 row 16; not 01 to 06, judgement 59.</summary>
    public static readonly Values Permits = new(["普通", "0", "普通许可"], ["特许", "1", "特许许可"], ["认可", "2"], ["核准", "3"], ["登记", "4"], [OtherPermit, "5", "其他"]);

    /// <summary>当前状态, §2.2 row 25.</summary>
    public static readonly Values States = new(["有效", "1"], ["无效", "2"]);

    /// <summary>处罚类别, §2.3: those of the reporting software, with codes, and those of 行政处罚法 art. 9.</summary>
    public static readonly Values Penalties = new(
        ["警告", "0"], ["罚款", "1"], ["没收违法所得、没收非法财物", "2"], ["责令停产停业", "3"], ["暂扣或者吊销许可证、暂扣或者吊销执照", "4"], ["行政拘留", "5"],
        ["其他", "6", "法律、行政法规规定的其他行政处罚", "其他行政处罚"],
        ["通报批评"], ["没收违法所得"], ["没收非法财物"], ["暂扣许可证件", "暂扣许可证", "暂扣执照"], ["降低资质等级"],
        ["吊销许可证件", "吊销许可证", "吊销执照", "吊销营业执照"], ["限制开展生产经营活动"], ["责令关闭"], ["限制从业"]);

    /// <summary>公开范围, §2.3.</summary>
    public static readonly Values Publicity = new(["社会公开", "1"], ["政务共享", "2"], ["授权查询", "3"]);

    /// <summary>失信程度, §5.2.</summary>
    public static readonly Values Severities = new(["轻微"], ["一般"], ["严重"]);

    /// <summary>处罚程序, §5.2.</summary>
    public static readonly Values Procedures = new(["简易程序"], ["普通程序", "一般程序"]);
}
