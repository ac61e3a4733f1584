using CreditPlatform.Local.Processes;

namespace CreditPlatform.Local.Backup;

/// <summary>In the running launcher: stops all but PostgreSQL while a backup asks for it.</summary>
internal sealed class PauseWatch(LocalPlatform platform, Workspace workspace, Action<string> say) : IAsyncDisposable
{
    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(300);

    readonly CancellationTokenSource _end = new();
    readonly Pause _pause = new(workspace);
    Task _watch = Task.CompletedTask;

    public void Start()
    {
        _pause.Forget();
        _watch = WatchAsync(_end.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    async Task WatchAsync(CancellationToken end)
    {
        for (; ; await Task.Delay(Step, end))
        {
            if (!_pause.IsAsked)
                continue;
            say("Standing still for a backup.");
            var stopped = await platform.StopAllButPostgresAsync();
            _pause.Grant();
            while (_pause.IsAsked)
                await Task.Delay(Step, end);
            await ResumeAsync(stopped, end);
            _pause.Forget();
        }
    }

    async Task ResumeAsync(IReadOnlyList<Unit> stopped, CancellationToken end)
    {
        try
        {
            await platform.ResumeAsync(stopped, end);
            say("Running again.");
        }
        catch (LocalException failure)
        {
            say(failure.Message);
        }
    }
}
