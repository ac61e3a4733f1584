namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>
/// Points that a person gives with reason and evidence: 酌情计分, or an indicator whose text is lost and that the office supplies. The engine
/// checks the range only (domain.md §8).
/// </summary>
/// <param name="Given">The name they are asked for under.</param>
public abstract record GivenFormula(MetricRef Given) : Formula
{
    public override IEnumerable<MetricRef> Reads => [Given];

    /// <summary>The state while nothing is given.</summary>
    private protected abstract ScoreState Open { get; }

    /// <summary>What is missing while nothing is given.</summary>
    private protected abstract Words Missing { get; }

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var given = inputs(Given);
        if (given.State != ValueState.Known) return new(Open, Rational.Zero, Missing);
        var (points, most) = (given.Value.ToText(), max.ToText());
        return given.Value < Rational.Zero || given.Value > max
            ? IndicatorScore.Without(Open, $"所给 {points} 分不在 0–{most} 之内，不予采用", $"The {points} points given lie outside 0–{most} and are not used")
            : IndicatorScore.Scored(given.Value, $"评定给分：{points}（满分 {most}），理由和依据见该项登记", $"Given by judgement: {points} of {most}; reason and evidence stand with the entry");
    }
}
