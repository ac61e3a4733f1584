namespace CreditPlatform.Contracts;

/// <summary>Orders and names the levels of legal bases.</summary>
public static class LegalLevels
{
    /// <summary>Whether the level is <paramref name="minimum"/> or stronger.</summary>
    public static bool IsAtLeast(this LegalLevel level, LegalLevel minimum) => level <= minimum;

    /// <summary>
    /// Whether a measure that reduces rights, or a serious-dishonesty list, may rest on it: laws, regulations (local ones included), Central and
    /// State Council documents. 部门规章 and below are recorded but don't suffice alone (国办发〔2020〕49号; domain.md §4.1).
    /// </summary>
    public static bool MayReduceRights(this LegalLevel level) => level.IsAtLeast(LegalLevel.LocalRegulation);

    public static string ChineseName(this LegalLevel level) => level switch
    {
        LegalLevel.Law => "法律",
        LegalLevel.AdministrativeRegulation => "行政法规",
        LegalLevel.CentralDocument => "党中央文件",
        LegalLevel.StateCouncilDocument => "国务院文件",
        LegalLevel.LocalRegulation => "地方性法规",
        LegalLevel.DepartmentalRule => "部门规章",
        LegalLevel.LocalRule => "地方政府规章",
        LegalLevel.NormativeDocument => "规范性文件",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
