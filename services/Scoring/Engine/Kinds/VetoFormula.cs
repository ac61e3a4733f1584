using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>一票否决: gives no points; whoever doesn't pass is vetoed, whatever the points elsewhere.</summary>
/// <param name="Pass">What must hold to pass.</param>
public sealed record VetoFormula(Conditions Pass) : Formula
{
    public override IEnumerable<MetricRef> Reads => Pass.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var found = Pass.Ask(inputs);
        if (found.State != ValueState.Known) return IndicatorScore.Without(found.State, found.Explanation);
        return found.Holds
            ? IndicatorScore.Scored(Rational.Zero, $"通过：{found.Explanation.Zh}", $"Passed: {found.Explanation.En}")
            : IndicatorScore.Without(ScoreState.Vetoed, $"一票否决：{found.Explanation.Zh}", $"Vetoed: {found.Explanation.En}");
    }
}
