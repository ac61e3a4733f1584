namespace CreditPlatform.Local.Demo;

/// <summary>What the police decides under 治安管理处罚法: sealed by its art. 136, refused at intake (domain.md §2.8).</summary>
static class SealedMatters
{
    const string Law = "《中华人民共和国治安管理处罚法》";

    public static readonly Authority<PenaltyMatter> Organisations = new("public-security", "示公罚", 1,
        new("未按规定登记住宿人员信息", $"{Law}第六十七条", "警告;罚款", 500, 3_000), new("制造噪声干扰他人正常生活", Law, "罚款", 500, 1_000));

    public static readonly Authority<PenaltyMatter> Persons = new("public-security", "示公罚", 1,
        new("扰乱公共场所秩序", $"{Law}第二十六条", "警告", 0, 0), new("殴打他人", Law, "罚款", 200, 1_000));
}
