namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>A number that a formula works with: a metric, a sum, a ratio or a growth.</summary>
public abstract record Quantity
{
    /// <summary>Metrics it reads.</summary>
    public abstract IEnumerable<MetricRef> Reads { get; }

    /// <summary>What it is called.</summary>
    public abstract Words Title { get; }

    public abstract Amount Read(Inputs inputs);
}
