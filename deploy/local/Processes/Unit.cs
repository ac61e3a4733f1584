using System.Diagnostics;

namespace CreditPlatform.Local.Processes;

/// <summary>Keeps one process running: started again a second after it dies unasked, ended in order when asked.</summary>
internal sealed class Unit(UnitSpec spec, Workspace workspace, UnitLog log, Action<string> say) : IDisposable
{
    readonly PidFile _pidFile = new(workspace, spec.Name);
    CancellationTokenSource _unwanted = new();
    Process? _process;
    Task _watch = Task.CompletedTask;

    public string Name => spec.Name;

    public bool IsRunning => !_watch.IsCompleted;

    public string LogText => log.Text();

    /// <summary>Returns when the process is healthy.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (IsRunning)
            return;
        _unwanted.Dispose();
        _unwanted = new();
        log.Quiet = false;
        _process = Launch();
        _watch = KeepRunningAsync(_process, _unwanted.Token);
        await UntilHealthyAsync(cancellation);
    }

    public Task StopAsync() => EndAsync(pid => Signals.Send(pid, spec.StopSignal), spec.Grace);

    public Task KillAsync() => EndAsync(pid => Signals.SendToGroup(pid, Signals.Kill), TimeSpan.FromSeconds(5));

    public void Dispose()
    {
        _unwanted.Dispose();
        _process?.Dispose();
        log.Dispose();
    }

    async Task EndAsync(Action<int> signal, TimeSpan grace)
    {
        await _unwanted.CancelAsync();
        log.Quiet = true;
        if (_process is { HasExited: false } process)
        {
            signal(process.Id);
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(grace));
            Signals.SendToGroup(process.Id, Signals.Kill); // its helpers, and itself where it outlived its time
        }
        await _watch;
        _pidFile.Delete();
    }

    async Task KeepRunningAsync(Process process, CancellationToken unwanted)
    {
        for (var deaths = new Deaths(); ; process = _process = Launch())
        {
            await process.WaitForExitAsync(CancellationToken.None);
            if (unwanted.IsCancellationRequested)
                return;
            if (deaths.TooManyAfter(DateTimeOffset.UtcNow))
            {
                say($"{Name} died five times within 30 s: given up.");
                return;
            }
            say($"{Name} ended by itself (exit code {process.ExitCode}): starting it again.");
            await Task.Delay(TimeSpan.FromSeconds(1), unwanted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (unwanted.IsCancellationRequested)
                return;
        }
    }

    async Task UntilHealthyAsync(CancellationToken cancellation)
    {
        for (var clock = Stopwatch.StartNew(); !await spec.IsHealthy(cancellation); await Task.Delay(100, cancellation))
        {
            if (!IsRunning)
                throw new LocalException($"{Name} can't be started. Its log ends:\n{log.Tail()}");
            if (clock.Elapsed > spec.StartLimit)
                throw new LocalException($"{Name} was not healthy within {spec.StartLimit.TotalSeconds} s. Its log ends:\n{log.Tail()}");
        }
    }

    Process Launch()
    {
        // A session of its own: Ctrl-C in the terminal then reaches the launcher alone, which ends things in order.
        var start = new ProcessStartInfo("setsid", spec.Command)
        {
            WorkingDirectory = spec.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in spec.Environment)
            start.Environment[name] = value;
        start.Environment[Workspace.MarkName] = workspace.State;
        var process = Process.Start(start)!;
        _pidFile.Write(process.Id);
        process.StandardInput.Close();
        _ = log.CopyAsync(process.StandardOutput);
        _ = log.CopyAsync(process.StandardError);
        return process;
    }
}
