namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>Worked out in several ways; the one that gives most counts. Ways without data are passed over.</summary>
/// <param name="Ways">At least two.</param>
public sealed record BestOfFormula(IReadOnlyList<Formula> Ways) : Formula
{
    public override IEnumerable<MetricRef> Reads => Ways.SelectMany(way => way.Reads);

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var scores = Ways.Select(way => way.Apply(max, inputs)).ToList();
        if (scores.FirstOrDefault(score => score.State == ScoreState.DiscretionaryPending) is { } pending) return pending;
        var known = scores.Where(score => score.State == ScoreState.Scored).ToList();
        if (known.Count == 0) return scores[0];
        var best = known.MaxBy(score => score.Points)!;
        var calculation = $"max({string.Join(", ", known.Select(score => score.Points.ToFactor()))}) = {best.Points.ToText()}";
        return IndicatorScore.Scored(best.Points, $"取最高者：{calculation}。{best.Explanation.Zh}", $"The highest counts: {calculation}. {best.Explanation.En}");
    }
}
