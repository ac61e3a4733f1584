namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The enumerations of §1.2, §2.2 and §2.3.</summary>
static class Lists
{
    public const string Organisation = "法人及非法人组织", Person = "自然人", Business = "个体工商户", IdCard = "身份证";

    /// <summary>行政相对人类别, §2.2 row 2.</summary>
    public static readonly Values Categories = new((null, Organisation), (null, Person), (null, Business));

    /// <summary>证件类型, §1.2.</summary>
    public static readonly Values Documents = new(("1", IdCard), ("2", "护照号"), ("3", "港澳居民来往内地通行证"), ("4", "台湾居民来往大陆通行证"), ("5", "外国人永久居留身份证"));

    /// <summary>许可类别, §2.2 row 16.</summary>
    public static readonly Values Permits = new(("0", "普通"), ("1", "特许"), ("2", "认可"), ("3", "核准"), ("4", "登记"), ("5", "其他（备注注明）"));

    /// <summary>当前状态, §2.2 row 25.</summary>
    public static readonly Values States = new(("1", "有效"), ("2", "无效"));

    /// <summary>处罚类别, §2.3: those of the reporting software, with codes, and those of 行政处罚法 art. 9.</summary>
    public static readonly Values Penalties = new(
        ("0", "警告"), ("1", "罚款"), ("2", "没收违法所得、没收非法财物"), ("3", "责令停产停业"),
        ("4", "暂扣或者吊销许可证、暂扣或者吊销执照"), ("5", "行政拘留"), ("6", "其他"),
        (null, "通报批评"), (null, "没收违法所得"), (null, "没收非法财物"), (null, "暂扣许可证件"), (null, "降低资质等级"), (null, "吊销许可证件"),
        (null, "限制开展生产经营活动"), (null, "责令关闭"), (null, "限制从业"), (null, "法律、行政法规规定的其他行政处罚"));

    /// <summary>公开范围, §2.3.</summary>
    public static readonly Values Publicity = new(("1", "社会公开"), ("2", "政务共享"), ("3", "授权查询"));

    /// <summary>失信程度, §5.2.</summary>
    public static readonly Values Severities = new((null, "轻微"), (null, "一般"), (null, "严重"));

    /// <summary>处罚程序, §5.2.</summary>
    public static readonly Values Procedures = new((null, "简易程序"), (null, "普通程序"));
}
