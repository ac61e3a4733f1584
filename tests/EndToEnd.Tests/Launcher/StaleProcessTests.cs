using System.Diagnostics;
using CreditPlatform.Local;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.EndToEndTests.Launcher;

public sealed class StaleProcessTests : IDisposable
{
    readonly TemporaryState _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task What_a_killed_launcher_left_is_ended()
    {
        using var left = Sleep(_state.Directory);
        new PidFile(_state.Workspace, "scoring").Write(left.Id);

        await StaleProcesses.EndAsync(_state.Workspace, _ => { });

        left.WaitForExit(TimeSpan.FromSeconds(5)).ShouldBeTrue();
        PidFile.All(_state.Workspace).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_process_that_only_has_the_number_again_is_left_alone()
    {
        using var stranger = Sleep("/somewhere/else");
        new PidFile(_state.Workspace, "scoring").Write(stranger.Id);

        await StaleProcesses.EndAsync(_state.Workspace, _ => { });

        stranger.HasExited.ShouldBeFalse();
        PidFile.All(_state.Workspace).ShouldBeEmpty();
        stranger.Kill();
    }

    [Fact]
    public void A_state_directory_has_one_launcher()
    {
        using var first = WorkspaceLock.TryTake(_state.Workspace);

        first.ShouldNotBeNull();
        WorkspaceLock.TryTake(_state.Workspace).ShouldBeNull();
    }

    static Process Sleep(string state)
    {
        var start = new ProcessStartInfo("sleep", ["60"]);
        start.Environment[Workspace.MarkName] = state;
        return Process.Start(start)!;
    }
}
