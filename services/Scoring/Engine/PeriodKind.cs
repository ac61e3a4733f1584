namespace CreditPlatform.Scoring.Engine;

/// <summary>Length of the periods a rule set is made for.</summary>
public enum PeriodKind
{
    Month,
    Quarter,
    Year,
}
