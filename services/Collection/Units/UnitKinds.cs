namespace CreditPlatform.Collection.Units;

/// <summary>What sort of body a unit is.</summary>
public static class UnitKinds
{
    /// <summary>政府部门, 党委部门, 法院, 群团组织, 垂直管理部门, 镇街, 公用企业事业单位 (water, power, gas, heat, telecoms; source 001), 政务服务大厅.</summary>
    public static readonly IReadOnlyList<string> All = ["government", "party", "court", "mass-organisation", "vertical", "town", "public-utility", "hall"];
}
