namespace CreditPlatform.Scoring.Engine;

/// <summary>The sums of a result, all exact.</summary>
/// <param name="Max">Points a body of the class can have, bonus aside.</param>
/// <param name="Covered">Of these, those for which an indicator is defined or the office has given the points.</param>
/// <param name="Scored">Of these, those of the indicators that were scored.</param>
/// <param name="Raw">Points earned, bonus aside, before rescaling and deductions.</param>
/// <param name="Bonus">Bonus points, capped by section; never rescaled.</param>
/// <param name="Deducted">Points taken off.</param>
/// <param name="Rescaled">Points earned after rescaling, before bonus and deductions; equal to <paramref name="Raw"/> where nothing is rescaled.</param>
/// <param name="BeforeFloor">The total, which deductions may have brought below zero.</param>
/// <param name="Calculation">How the total came about.</param>
public sealed record Totals(
    Rational Max, Rational Covered, Rational Scored, Rational Raw, Rational Bonus, Rational Deducted, Rational Rescaled, Rational BeforeFloor, string Calculation)
{
    /// <summary>The total as shown and graded: not below zero.</summary>
    public Rational Total => Rational.Max(Rational.Zero, BeforeFloor);
}
