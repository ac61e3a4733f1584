namespace CreditPlatform.Local.Demo;

/// <summary>The four templates of 双公示 (domain.md §2.2, §2.3).</summary>
enum Template
{
    PermitLegal,
    PermitPerson,
    PenaltyLegal,
    PenaltyPerson,
}
