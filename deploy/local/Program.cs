using System.Diagnostics;
using System.Runtime.InteropServices;
using CreditPlatform.Local;
using CreditPlatform.Local.Backup;
using CreditPlatform.Local.Processes;

var clock = Stopwatch.StartNew();
Signals.HearInterrupt();
using var end = new CancellationTokenSource();
using var interrupt = EndOn(PosixSignal.SIGINT);
using var terminate = EndOn(PosixSignal.SIGTERM);
using var hangup = EndOn(PosixSignal.SIGHUP);
try
{
    var line = CommandLine.Parse(args);
    await (line.Verb switch
    {
        CommandLine.Help => Console.Out.WriteLineAsync(CommandLine.Usage),
        CommandLine.Backup => BackupCommand.RunAsync(line.Options, line.File, end.Token),
        CommandLine.Restore => RestoreCommand.RunAsync(line.Options, line.File, line.Confirmed, end.Token),
        _ => RunAsync(line.Options),
    });
    return 0;
}
catch (LocalException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
catch (OperationCanceledException) when (end.IsCancellationRequested)
{
    return 130;
}

async Task RunAsync(LocalOptions options)
{
    await using var platform = await LocalPlatform.StartAsync(options, end.Token);
    await FirstStart.RunAsync(platform, options.Say, end.Token);
    Welcome.Print(clock.Elapsed, platform, DemoClient.ReadAll(platform.DemoClientsFile), options.Say);
    await Task.Delay(Timeout.Infinite, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    options.Say("Stopping …");
}

// The runtime's own answer to a signal is to end at once; everything that was started has to be stopped first.
PosixSignalRegistration EndOn(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
{
    context.Cancel = true;
    end.Cancel();
});
