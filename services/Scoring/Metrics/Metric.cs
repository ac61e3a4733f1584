using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>A named value that rule sets may use.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Of">What its scope is: a unit, a subject or a city.</param>
/// <param name="Unit">What is counted or measured, such as <c>records</c> or <c>yes-no</c>.</param>
/// <param name="Message">Message that feeds it; null where it is supplied.</param>
/// <param name="Suppliers">Units that may supply it; empty where it is automatic.</param>
public sealed record Metric(string Name, Words Title, Scores Of, string Unit, string? Message, IReadOnlyList<Supplier> Suppliers)
{
    /// <summary>Condition on the kept rows it counts; null where it counts none.</summary>
    internal string? Rows => MetricRows.Conditions.GetValueOrDefault(Name);
}
