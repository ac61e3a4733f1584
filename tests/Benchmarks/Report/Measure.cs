namespace CreditPlatform.Benchmarks.Report;

/// <summary>Names of what is measured; the table's rows are made of them.</summary>
internal static class Measure
{
    public const string AtPace = "100/s: accepted";
    public const string Public = "100/s: in the public query";
    public const string Scoring = "100/s: in Scoring";
    public const string Batch = "rows/s in batches of 500";
    public const string Copy = "rows/s by COPY";
    public const string CaughtUp = "s to catch up after";
    public const string Rebuild = "events/s of a rebuild";
    public const string NewVersions = "new versions, % of the accepted";
    public const string Memory = "MB resident";
    public const string PeakMemory = "MB resident at most";
    public const string Fsync = "durable 8 KB writes/s";

    public static string Cpu(int clients) => $"CPU ms a record, {clients} client{(clients == 1 ? "" : "s")}";

    public static string Requests(int clients) => $"requests/s, {clients} client{(clients == 1 ? "" : "s")}";
}
