namespace CreditPlatform.Scoring.Engine;

/// <summary>A metric that a formula reads, and over which days.</summary>
/// <param name="Name">Its name in the catalogue of metrics, or <c>points.{rule set}.{indicator}</c> where a person gives the points.</param>
/// <param name="Title">Its title, for explanations.</param>
/// <param name="Validity">Which days count for a period.</param>
public sealed record MetricRef(string Name, Words Title, Validity Validity = Validity.Period)
{
    /// <summary>The name under which points given by a person are asked for: unique to rule set and indicator.</summary>
    public static string GivenPoints(string ruleSet, string indicator) => $"points.{ruleSet}.{indicator}";
}
