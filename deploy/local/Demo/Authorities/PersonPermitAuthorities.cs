namespace CreditPlatform.Local.Demo;

/// <summary>Who permits what to persons in 示范市.</summary>
static class PersonPermitAuthorities
{
    public static readonly IReadOnlyList<Authority<PermitMatter>> All =
    [
        new("public-security", "示公许", 40, new("机动车驾驶证", "普通", "准驾车型C1", 6), new("机动车驾驶证", "普通", "准驾车型B2", 6)),
        new("human-resources", "示人社许", 6, new PermitMatter("职业技能鉴定考评员证", "认可", "准予从事职业技能鉴定考评", 3)),
        new("transport", "示交许", 14, new PermitMatter("道路运输从业人员从业资格证", "认可", "经营性道路货物运输驾驶员", 6)),
        new("health", "示卫许", 14, new("医师执业证书", "认可", "准予医师执业注册：内科专业", 0), new("护士执业证书", "认可", "准予护士执业注册", 5)),
        new("education-sports", "示教许", 12, new PermitMatter("教师资格证书", "认可", "准予教师资格认定：小学教师资格", 0)),
        new("housing-construction", "示住建许", 8, new PermitMatter("二级建造师注册证书", "认可", "准予注册：建筑工程专业", 3)),
        new("emergency-management", "示应急许", 10, new("特种作业操作证", "认可", "低压电工作业", 6), new("特种作业操作证", "认可", "高处作业", 6)),
        new("market-regulation", "示市监许", 10, new PermitMatter("特种设备安全管理和作业人员证", "认可", "叉车司机", 4)),
        new("justice", "示司许", 3, new PermitMatter("律师执业证", "普通", "准予律师执业", 0)),
        new("culture-tourism", "示文旅许", 3, new PermitMatter("导游证", "认可", "准予从事导游活动", 3)),
        new("agriculture", "示农许", 5, new PermitMatter("拖拉机和联合收割机驾驶证", "普通", "准驾机型G1", 6)),
        new("administrative-approval", "示审批许", 8, new PermitMatter("营业性演出经纪人员资格证", "认可", "准予从事演出经纪活动", 0)),
        new("forestry", "示林许", 3, new PermitMatter("林木采伐许可证", "普通", "准予采伐自有林木", 1)),
        new("jia-shiqiao", "示甲石许", 3, new PermitMatter("农村宅基地批准书", "普通", "准予使用宅基地", 2)),
        new("yi-liuxi", "示乙柳许", 3, new PermitMatter("农村宅基地批准书", "普通", "准予使用宅基地", 2)),
        new("yi-baisha", "示乙白许", 3, new PermitMatter("农村宅基地批准书", "普通", "准予使用宅基地", 2)),
        new("bing-songgang", "示丙松许", 3, new PermitMatter("农村宅基地批准书", "普通", "准予使用宅基地", 2)),
        new("bing-heping", "示丙和许", 3, new PermitMatter("农村宅基地批准书", "普通", "准予使用宅基地", 2)),
    ];
}
