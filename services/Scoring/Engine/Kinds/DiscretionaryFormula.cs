namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>酌情计分: points given by an authorised person.</summary>
public sealed record DiscretionaryFormula(MetricRef Given) : GivenFormula(Given)
{
    private protected override ScoreState Open => ScoreState.DiscretionaryPending;

    private protected override Words Missing => new("酌情计分，尚待评定", "Discretionary, still to be judged");
}
