using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.Scoring.Views;

/// <summary>What one unit's records of a period add up to.</summary>
sealed record UnitFigures(long Received, long Stored, long Withdrawn, long Late, long CollectedLate, long Refused)
{
    /// <returns>Null for a metric that nothing feeds yet.</returns>
    public long? Value(string metric) => metric switch
    {
        MetricCatalogue.Received => Received,
        MetricCatalogue.Stored => Stored,
        MetricCatalogue.Withdrawn => Withdrawn,
        MetricCatalogue.Late => Late,
        MetricCatalogue.CollectedLate => CollectedLate,
        MetricCatalogue.Refused => Refused,
        _ => null,
    };
}
