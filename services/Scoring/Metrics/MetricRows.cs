using CreditPlatform.Scoring.Views;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>Conditions on the kept rows that a metric counts. Only metrics that are fed by them stand here.</summary>
static class MetricRows
{
    public static readonly IReadOnlyDictionary<string, string> Conditions = new Dictionary<string, string>
    {
        [MetricCatalogue.Received] = "true",
        [MetricCatalogue.Stored] = "kind = 'record'",
        [MetricCatalogue.Withdrawn] = "status = 'withdrawn'",
        [MetricCatalogue.Late] = "late",
        [MetricCatalogue.CollectedLate] = "collected_late",
        [MetricCatalogue.Refused] = "kind = 'refusal'",
        [MetricCatalogue.PenaltiesInForce] = SubjectPenalties.InForce,
    };
}
