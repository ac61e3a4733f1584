namespace CreditPlatform.Scoring.Engine;

/// <summary>What an indicator came to, and how, in words.</summary>
/// <param name="State">Whether there was something to score.</param>
/// <param name="Points">Exact points; zero unless scored.</param>
/// <param name="Explanation">The calculation with its numbers.</param>
public sealed record IndicatorScore(ScoreState State, Rational Points, Words Explanation)
{
    internal static IndicatorScore Scored(Rational points, string zh, string en) => new(ScoreState.Scored, points, new(zh, en));

    internal static IndicatorScore NoData(string zh, string en) => new(ScoreState.NoData, Rational.Zero, new(zh, en));

    internal static IndicatorScore Without(ScoreState state, string zh, string en) => new(state, Rational.Zero, new(zh, en));

    /// <summary>The score of a formula whose input has no value.</summary>
    internal static IndicatorScore Without(ValueState state, Words why) =>
        new(state == ValueState.Pending ? ScoreState.DiscretionaryPending : ScoreState.NoData, Rational.Zero, why);
}
