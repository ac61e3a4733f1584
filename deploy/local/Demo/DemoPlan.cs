using static CreditPlatform.Local.Demo.DemoDefect;
using static CreditPlatform.Local.Demo.Template;

namespace CreditPlatform.Local.Demo;

/// <summary>How many of everything there are: 20,000 submissions, 17,540 of them the first about their decision.</summary>
static class DemoPlan
{
    public const int Submissions = 20_000;
    public const int Duplicates = 900;
    public const int Corrections = 1_400;
    public const int Retries = 160;

    /// <summary>Has much more than its share of what careless departments do.</summary>
    public const string Careless = "urban-management";

    public const int CarelessTimes = 4;

    /// <summary>It decides nothing and reports nothing: no rate of it has a denominator.</summary>
    public const string Silent = "organisation-department";

    /// <summary>First submissions by template and defect.</summary>
    public static readonly IReadOnlyList<(Template Template, DemoDefect Defect, int Count)> First =
    [
        (PermitLegal, None, 6_530), (PermitLegal, WrongCheckCharacter, 150), (PermitLegal, MissingField, 120), (PermitLegal, Late, 220), (PermitLegal, FullWidth, 180),
        (PermitPerson, None, 2_740), (PermitPerson, WrongCheckCharacter, 60), (PermitPerson, MissingField, 50), (PermitPerson, Late, 80), (PermitPerson, FullWidth, 60),
        (PermitPerson, Publicised, 10),
        (PenaltyLegal, None, 4_651), (PenaltyLegal, WrongCheckCharacter, 120), (PenaltyLegal, MissingField, 105), (PenaltyLegal, FineMissing, 120),
        (PenaltyLegal, Sealed, 4), (PenaltyLegal, Late, 190), (PenaltyLegal, FullWidth, 150),
        (PenaltyPerson, None, 1_700), (PenaltyPerson, WrongCheckCharacter, 50), (PenaltyPerson, MissingField, 40), (PenaltyPerson, FineMissing, 60),
        (PenaltyPerson, Sealed, 8), (PenaltyPerson, Late, 70), (PenaltyPerson, FullWidth, 50), (PenaltyPerson, Minor, 12), (PenaltyPerson, Publicised, 10),
    ];

    /// <summary>Departments whose ledger the office has taken, and how many of its decisions, by template, were never reported.</summary>
    public static readonly IReadOnlyList<(string Slug, Template Template, int Count)> Unreported =
    [
        ("market-regulation", PenaltyLegal, 9), ("market-regulation", PermitLegal, 3), ("transport", PenaltyLegal, 5), ("transport", PenaltyPerson, 4),
        ("housing-construction", PermitLegal, 6), ("urban-management", PenaltyLegal, 11), ("urban-management", PenaltyPerson, 7),
        ("health", PenaltyLegal, 2), ("emergency-management", PenaltyLegal, 1), ("ecology-environment", PenaltyLegal, 0), ("jia-shiqiao", PermitPerson, 1),
    ];
}
