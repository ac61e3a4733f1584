using CreditPlatform.Scoring.Engine.Files;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>
/// The catalogue of metrics, read from metrics.yaml. A unit's records count on the day of their first receipt (design.md §7); each natural key
/// counts once, so that the days of a period add up and received = stored + refused.
/// </summary>
public static class MetricCatalogue
{
    public const string Received = "records.received";
    public const string Stored = "records.stored";
    public const string Withdrawn = "records.withdrawn";
    public const string Late = "records.late";
    public const string CollectedLate = "records.collected-late";
    public const string Refused = "records.refused";
    public const string PenaltiesInForce = "penalties.in-force";

    public static readonly IReadOnlyList<Metric> All = MetricFile.Read(EmbeddedFiles.Metrics.Name, EmbeddedFiles.Metrics.Text);

    static readonly Dictionary<string, Metric> ByName = All.ToDictionary(metric => metric.Name);

    public static Metric? Find(string name) => ByName.GetValueOrDefault(name);
}
