using CreditPlatform.Local.Demo;
using Spectre.Console;

namespace CreditPlatform.Local;

/// <summary>Loads the fictional city through the public API, as departments would, once in the life of a state directory.</summary>
internal static class LoadDemo
{
    public static async Task RunAsync(LocalPlatform platform, CancellationToken cancellation)
    {
        // Outside Development the gateway makes no demo clients, and nothing is loaded.
        if (DemoClient.ReadAll(platform.DemoClientsFile).FirstOrDefault(client => client.ClientId == DemoLoader.ClientId) is not { } client)
            return;
        var units = Units();
        var submissions = Penalties.Generate(units);
        using var gateway = new HttpClient { BaseAddress = platform.Gateway };
        var loader = new DemoLoader(gateway, client.ClientSecret, units, TimeProvider.System);
        var load = await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async bars =>
        {
            var bar = bars.AddTask("Demo data 示范市", maxValue: submissions.Count);
            return await loader.LoadAsync(submissions, new Bar(bar), cancellation);
        });
        AnsiConsole.WriteLine($"Demo data: {load.Created} records, {load.Known} repetitions and new versions, {load.Refused} refused.");
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
