using System.Runtime.InteropServices;
using BenchmarkDotNet.Running;
using CreditPlatform.Local;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Benchmarks;

internal static class Entry
{
    static async Task<int> Main(string[] arguments)
    {
        Signals.HearInterrupt();
        using var end = new CancellationTokenSource();
        using var interrupt = EndOn(PosixSignal.SIGINT, end);
        using var terminate = EndOn(PosixSignal.SIGTERM, end);
        try
        {
            switch (arguments)
            {
                case ["platform", .. var options]:
                    var command = $"dotnet run -c Release --project tests/Benchmarks -- {string.Join(' ', arguments)}";
                    await PlatformRun.RunAsync(Settings.Parse(options), command, end.Token);
                    return 0;
                case ["micro", .. var options]:
                    BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(options is [] ? ["--filter", "*"] : options);
                    return 0;
                default:
                    Console.WriteLine(Settings.Usage);
                    return 2;
            }
        }
        catch (Exception failure) when (failure is BenchmarkException or LocalException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return 130;
        }
    }

    /// <summary>What was started has to be stopped first.</summary>
    static PosixSignalRegistration EndOn(PosixSignal signal, CancellationTokenSource end) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        end.Cancel();
    });
}
