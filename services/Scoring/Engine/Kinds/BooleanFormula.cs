using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>All the points, or none.</summary>
/// <param name="When">What must hold for the points.</param>
public sealed record BooleanFormula(Conditions When) : Formula
{
    public override IEnumerable<MetricRef> Reads => When.Reads;

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var found = When.Ask(inputs);
        if (found.State != ValueState.Known) return IndicatorScore.Without(found.State, found.Explanation);
        var points = found.Holds ? max : Rational.Zero;
        var (zh, en) = (When.Together, found.Holds) switch
        {
            (Together.None, true) => ("各项均无", "none of them is so"),
            (Together.None, false) => ("存在以下情形", "this is so"),
            (_, true) => ("满足条件", "it is so"),
            (_, false) => ("不满足条件", "it is not so"),
        };
        return IndicatorScore.Scored(
            points, $"{zh}，得 {points.ToText()} 分（满分 {max.ToText()}）：{found.Explanation.Zh}", $"{points.ToText()} of {max.ToText()} points, as {en}: {found.Explanation.En}");
    }
}
