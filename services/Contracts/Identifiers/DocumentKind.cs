namespace CreditPlatform.Contracts;

/// <summary>证件类型: the one enumeration behind the two national code lists (domain.md §1.2).</summary>
public enum DocumentKind
{
    /// <summary>居民身份证; the number is a <see cref="CitizenId"/>.</summary>
    CitizenIdCard = 1,
    Passport,
    HongKongMacauPermit,
    TaiwanPermit,
    ForeignPermanentResidentCard,
    MilitaryId,

    /// <summary>其他法定认可的证件.</summary>
    Other,
}
