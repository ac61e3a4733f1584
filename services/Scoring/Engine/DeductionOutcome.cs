namespace CreditPlatform.Scoring.Engine;

/// <summary>A deduction in a result.</summary>
/// <param name="Deduction">The deduction.</param>
/// <param name="Points">Points taken off; zero where it doesn't hold or nothing is known of it.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Inputs">The values it was given.</param>
public sealed record DeductionOutcome(Deduction Deduction, Rational Points, Words Explanation, IReadOnlyList<InputRead> Inputs);

/// <summary>A direct downgrade in a result.</summary>
/// <param name="Downgrade">The downgrade.</param>
/// <param name="Applied">Whether it holds.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Inputs">The values it was given.</param>
public sealed record DowngradeOutcome(Downgrade Downgrade, bool Applied, Words Explanation, IReadOnlyList<InputRead> Inputs);
