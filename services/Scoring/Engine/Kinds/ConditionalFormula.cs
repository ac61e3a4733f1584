using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>One formula where a condition holds, another where it doesn't.</summary>
/// <param name="When">The condition.</param>
/// <param name="Then">Applied where it holds.</param>
/// <param name="Otherwise">Applied where it doesn't.</param>
public sealed record ConditionalFormula(Conditions When, Formula Then, Formula Otherwise) : Formula
{
    public override IEnumerable<MetricRef> Reads => [.. When.Reads, .. Then.Reads, .. Otherwise.Reads];

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var found = When.Ask(inputs);
        if (found.State != ValueState.Known) return IndicatorScore.Without(found.State, found.Explanation);
        var score = (found.Holds ? Then : Otherwise).Apply(max, inputs);
        return score with { Explanation = new($"{found.Explanation.Zh}。{score.Explanation.Zh}", $"{found.Explanation.En}. {score.Explanation.En}") };
    }
}
