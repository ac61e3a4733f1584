namespace CreditPlatform.Scoring.Engine.Kinds;

/// <summary>An indicator whose text is not in the source; its points count and the office may supply them.</summary>
public sealed record LostFormula(MetricRef Given) : GivenFormula(Given)
{
    private protected override ScoreState Open => ScoreState.LostInSource;

    private protected override Words Missing => new("文件中该指标文字缺失，信用办尚未补充", "The document's text is lost and the office has not supplied it");
}
