using System.Globalization;
using CreditPlatform.Benchmarks.Documents;
using CreditPlatform.Benchmarks.Load;
using CreditPlatform.Benchmarks.Measures;
using CreditPlatform.Benchmarks.Report;
using CreditPlatform.Benchmarks.Stack;

namespace CreditPlatform.Benchmarks;

/// <summary>Starts its own servers, measures, and writes one table.</summary>
internal static class PlatformRun
{
    static readonly string[] Services = ["collection", "scoring", "gateway"];
    static readonly string[] Processes = [.. Services, BaselineProcesses.Service];

    public static async Task RunAsync(Settings settings, string command, CancellationToken ct)
    {
        var load = Machine.Load;
        await using var stack = await RunningStack.StartAsync(ct);
        var (results, tokens) = (new Results(), new Tokens(stack.Platform));
        var documents = DocumentsToCopy(settings.CopyRows);
        var rounds = new Rounds(settings, stack, tokens, results, ct);
        await rounds.WarmUpAsync();
        for (var round = 1; round <= settings.Rounds; round++)
        {
            await rounds.RunAsync(round);
            results.Add(Measure.Copy, Side.Baseline, await Copy.RunAsync(stack.BaselineDatabase, documents, ct));
        }
        await Settled.WaitAsync(stack.Platform, ct);
        for (var round = 1; round <= settings.Rounds; round++)
            results.Add(Measure.Rebuild, Side.Platform, await Rebuild.RunAsync(stack.Platform, tokens, ct));
        results.Add(Measure.NewVersions, Side.Platform, await NewVersions.OfPlatform(stack, ct));
        results.Add(Measure.NewVersions, Side.Baseline, await NewVersions.OfBaseline(stack, ct));
        foreach (var process in Processes)
        {
            var memory = Memory.Of(stack.Platform.Workspace, process);
            results.Add(Measure.Memory, process, memory.Now);
            results.Add(Measure.PeakMemory, process, memory.Peak);
        }
        var server = await Machine.ServerAsync(stack.Platform, ct);
        string[] report =
        [
            string.Create(CultureInfo.InvariantCulture, $"### {DateTime.Now:yyyy-MM-dd HH:mm}, commit {Machine.Commit}"),
            "",
            $"`{command}` · {Machine.Description}; {server} · load average before the start {load} · "
                + $"documents of {documents.Average(one => one.Body.Length):0} bytes, seed {DocumentSequence.Seed}",
            "",
            .. ResultTable.Lines(results, settings, Processes),
        ];
        Console.WriteLine($"\n{string.Join('\n', report)}");
        if (settings.Append is { } file)
            await File.AppendAllLinesAsync(file, ["", .. report], ct);
    }

    static List<Document> DocumentsToCopy(int rows)
    {
        var sequence = new DocumentSequence("拷", Local.LoadDemo.Units(), DocumentSequence.Departments);
        return [.. Enumerable.Range(0, rows).Select(_ => sequence.Next())];
    }
}
