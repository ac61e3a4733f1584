namespace CreditPlatform.Scoring.Engine;

/// <summary>What a rule set scores; also the <c>kind</c> of an evaluation, and the scope of a metric.</summary>
public enum Scores
{
    Departments,
    Subjects,
    Cities,
}
