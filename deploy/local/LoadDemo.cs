using CreditPlatform.Local.Demo;
using Spectre.Console;

namespace CreditPlatform.Local;

/// <summary>Loads the fictional city through the public API, as office and departments would, once in the life of a state directory.</summary>
internal static class LoadDemo
{
    public static async Task RunAsync(LocalPlatform platform, Action<string> say, CancellationToken cancellation)
    {
        // Outside Development the gateway makes no demo clients, and nothing is loaded.
        if (DemoClient.ReadAll(platform.DemoClientsFile).Count == 0)
            return;
        var data = DemoData.Generate(Units());
        var load = await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async bars =>
        {
            var bar = bars.AddTask("Demo data 示范市", maxValue: data.Submissions.Count);
            return await LoadAsync(platform, data, new Bar(bar), cancellation);
        });
        say($"Demo data: {data.Units.Count} units, {load.Created} records, {load.Known} repetitions and new versions, {load.Refused} refused, {data.Ledgers.Count} ledgers.");
        foreach (var line in DemoReport.Lines(data, DemoExpectations.Expect(data)))
            say(line);
    }

    /// <summary>First the units, then what they reported, last the ledgers it is compared with.</summary>
    internal static async Task<DemoLoad> LoadAsync(LocalPlatform platform, DemoData data, IProgress<int>? progress, CancellationToken cancellation)
    {
        var secrets = DemoClient.ReadAll(platform.DemoClientsFile).ToDictionary(client => client.ClientId, client => client.ClientSecret);
        using var gateway = new HttpClient { BaseAddress = platform.Gateway };
        var office = new OfficeLoader(gateway, secrets[OfficeLoader.ClientId], TimeProvider.System);
        await office.EnterUnitsAsync(data.Units, cancellation);
        var load = await new DemoLoader(gateway, secrets[DemoLoader.ClientId], TimeProvider.System).LoadAsync(data.Submissions, progress, cancellation);
        await office.UploadLedgersAsync(data.Ledgers, cancellation);
        return load;
    }

    internal static IReadOnlyList<DemoUnit> Units()
    {
        using var stream = typeof(LoadDemo).Assembly.GetManifestResourceStream("units.json")!;
        using var reader = new StreamReader(stream);
        return DemoUnit.Parse(reader.ReadToEnd());
    }

    /// <summary>Synchronous, unlike <see cref="Progress{T}"/>: the last report is drawn before the bar ends.</summary>
    sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = Math.Max(task.Value, value);
    }
}
