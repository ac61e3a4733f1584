namespace CreditPlatform.Scoring.Engine;

/// <summary>
/// How an indicator turns metric values into points. The kinds are a closed set (domain.md §8.6, one file each in <c>Kinds</c>): a rule set
/// chooses one and gives its parameters, it carries no code.
/// </summary>
public abstract record Formula
{
    /// <summary>Metrics it may read, in the order they are shown.</summary>
    public abstract IEnumerable<MetricRef> Reads { get; }

    /// <summary>Applies it. Pure and exact; the explanation says what it did with its numbers.</summary>
    /// <param name="max">Most it may give.</param>
    /// <param name="inputs">Values of metrics.</param>
    public abstract IndicatorScore Apply(Rational max, Inputs inputs);

    private protected static Rational Within(Rational value, Rational max) => Rational.Max(Rational.Zero, Rational.Min(max, value));
}
