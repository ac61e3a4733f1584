namespace CreditPlatform.Scoring.Engine;

/// <summary>How points become a total and a grade.</summary>
/// <param name="RescaleTo">What the maximum of a class is brought to where it differs; null: totals stay as they are.</param>
/// <param name="DeductAfterRescaling">Whether deductions are taken off the rescaled total, or before.</param>
/// <param name="Grades">Grades, highest first; empty where the rule set gives none.</param>
/// <param name="OnVeto">Grade of a vetoed result; null: none.</param>
public sealed record Totalling(Rational? RescaleTo, bool DeductAfterRescaling, IReadOnlyList<Grade> Grades, Grade? OnVeto)
{
    /// <summary>The grade of an unrounded total, which must not be below zero.</summary>
    public Grade? GradeOf(Rational total) => Grades.FirstOrDefault(grade => total >= grade.From);

    /// <summary>The lower of two grades.</summary>
    public static Grade Lower(Grade? a, Grade b) => a is null || b.From < a.From ? b : a;
}
