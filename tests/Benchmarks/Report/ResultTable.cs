using CreditPlatform.Benchmarks.Documents;
using CreditPlatform.Benchmarks.Stack;

namespace CreditPlatform.Benchmarks.Report;

/// <summary>A run as Markdown.</summary>
internal static class ResultTable
{
    const string None = "–";

    public static IEnumerable<string> Lines(Results results, Settings settings, IReadOnlyList<string> processes)
    {
        yield return "| Measured | Platform | Plain | Platform ÷ plain | Budget |";
        yield return "| --- | --- | --- | --- | --- |";
        foreach (var clients in settings.Clients)
        {
            var measure = Measure.Requests(clients);
            yield return Row(measure, Cell(measure, Side.Platform), Cell(measure, Side.Baseline), results.Ratio(measure)?.Text, Budget(clients));
            yield return Latency(measure, "the same, p50 / p95 / p99 in ms", null);
            var cpu = Measure.Cpu(clients);
            yield return Row("the same, CPU ms a record", Cell(cpu, Side.Platform), Cell(cpu, Side.Baseline), results.Ratio(cpu)?.Text);
            yield return Row("the same, then until views and Scoring have all of it, in s", Cell($"{Measure.CaughtUp} {measure}", Side.Platform));
        }
        yield return Latency(Measure.AtPace, "100 requests/s: accepted and durable, p50 / p95 / p99 in ms", "p50 ≤ 10, p99 ≤ 50");
        yield return Latency(Measure.Public, "the same: in the public query", null);
        yield return Latency(Measure.Scoring, "the same: in Scoring", "p50 ≤ 30, p99 ≤ 300");
        yield return Row($"rows/s in batches of {Batches.Rows}, 1 client", "not built yet", Cell(Measure.Batch, Side.Baseline));
        yield return Row($"rows/s by one binary COPY of {settings.CopyRows:#,0} documents", Cell(Measure.Copy, Side.Baseline));
        yield return Row("batches ÷ COPY", "not built yet", results.Ratio(Measure.Batch, Side.Baseline, Measure.Copy, Side.Baseline)?.Text, null, "≥ 0.15");
        yield return Row("rebuild of `record_rows`, events/s", Cell(Measure.Rebuild, Side.Platform), null, null, "≥ 25,000");
        foreach (var process in processes)
            yield return Row($"memory of {process} at the end / at most, in MB", $"{Cell(Measure.Memory, process)} / {Cell(Measure.PeakMemory, process)}", null, null,
                process == BaselineProcesses.Service ? null : "≤ 400");
        yield return Row("new versions among the accepted documents, %", Cell(Measure.NewVersions, Side.Platform), Cell(Measure.NewVersions, Side.Baseline));
        yield return Row("durable 8 KB writes/s of the disk, one after the other", Cell(Measure.Fsync, Side.Platform));

        string Latency(string measure, string title, string? budget) => Row(title, Three(measure, Side.Platform), Three(measure, Side.Baseline), null, budget);

        string Three(string measure, string side) =>
            results.Of($"{measure} p50", side) is null ? None : string.Join(" / ", ((string[])["p50", "p95", "p99"]).Select(p => Cell($"{measure} {p}", side)));

        string Cell(string measure, string side) => results.Of(measure, side)?.Text ?? None;
    }

    /// <summary>design.md §9, of the ratio.</summary>
    static string? Budget(int clients) => clients switch { 8 => "≥ 0.9", 32 => "≥ 1.2", _ => null };

    static string Row(string title, string? platform = null, string? baseline = null, string? ratio = null, string? budget = null) =>
        $"| {title} | {platform ?? None} | {baseline ?? None} | {ratio ?? None} | {budget ?? None} |";
}
