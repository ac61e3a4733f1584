namespace CreditPlatform.Scoring.Engine;

/// <summary>Where a sub-result stands. <c>no-data</c> is not zero points and never full points: the sources say nothing about it (domain.md §2.5).</summary>
public enum ScoreState
{
    Scored,
    NoData,
}

/// <summary>What a formula came to, and what it did, in words.</summary>
/// <param name="State">Whether there was something to score.</param>
/// <param name="Points">Exact points; zero without data.</param>
/// <param name="Explanation">The calculation with its numbers.</param>
public sealed record IndicatorScore(ScoreState State, Rational Points, Words Explanation);
