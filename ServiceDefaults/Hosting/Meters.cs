using System.Diagnostics.Metrics;

namespace CreditPlatform.ServiceDefaults.Hosting;

/// <summary>The platform's own measurements.</summary>
public static class Meters
{
    public const string Name = "CreditPlatform";

    private static readonly Meter Meter = new(Name);

    /// <summary>Items of messages applied, by source.</summary>
    public static readonly Counter<long> ItemsApplied = Meter.CreateCounter<long>("creditplatform.items.applied");

    /// <summary>Items of messages parked, by source.</summary>
    public static readonly Counter<long> ItemsParked = Meter.CreateCounter<long>("creditplatform.items.parked");

    /// <summary>Requests per commit of the event log.</summary>
    public static readonly Histogram<int> CommitSize = Meter.CreateHistogram<int>("creditplatform.commit.requests");
}
