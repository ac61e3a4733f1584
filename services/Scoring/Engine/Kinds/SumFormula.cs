namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>Several parts, each with its own cap, added up and capped again. A part without data adds nothing; it has no data where all have none.</summary>
/// <param name="Terms">The parts; at least one.</param>
public sealed record SumFormula(IReadOnlyList<Term> Terms) : Formula
{
    public override IEnumerable<MetricRef> Reads => Terms.SelectMany(term => term.Formula.Reads);

    public override IndicatorScore Apply(Rational max, Inputs inputs)
    {
        var scores = Terms.Select(term => (term.Title, Score: term.Formula.Apply(term.Max, inputs))).ToList();
        var (zh, en) = (
            string.Join("；", scores.Select(part => $"{part.Title.Zh}：{part.Score.Explanation.Zh}")),
            string.Join("; ", scores.Select(part => $"{part.Title.En}: {part.Score.Explanation.En}")));
        if (scores.Any(part => part.Score.State == ScoreState.DiscretionaryPending)) return IndicatorScore.Without(ScoreState.DiscretionaryPending, zh, en);
        if (scores.All(part => part.Score.State == ScoreState.NoData)) return IndicatorScore.NoData(zh, en);
        var points = Within(scores.Aggregate(Rational.Zero, (sum, part) => sum + part.Score.Points), max);
        var calculation = $"min({max.ToText()}, {string.Join(" + ", scores.Select(part => part.Score.Points.ToFactor()))}) = {points.ToText()}";
        return IndicatorScore.Scored(points, $"各项相加：{calculation}。{zh}", $"The parts added up: {calculation}. {en}");
    }
}
