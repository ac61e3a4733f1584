namespace CreditPlatform.Contracts;

/// <summary>Rank of a legal basis, the strongest first.</summary>
public enum LegalLevel
{
    /// <summary>法律.</summary>
    Law = 1,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>党中央文件.</summary>
    CentralDocument,

    /// <summary>国务院文件.</summary>
    StateCouncilDocument,

    /// <summary>地方性法规.</summary>
    LocalRegulation,

    /// <summary>部门规章.</summary>
    DepartmentalRule,

    /// <summary>地方政府规章.</summary>
    LocalRule,

    /// <summary>规范性文件.</summary>
    NormativeDocument,
}
