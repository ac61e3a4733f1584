using System.Diagnostics;
using CreditPlatform.Local.Servers;

namespace CreditPlatform.Local.Processes;

/// <summary>Ends what an earlier launcher of this state directory left behind, and nothing else.</summary>
internal static class StaleProcesses
{
    static readonly string[] ServersLast = [RabbitServer.BrokerName, RabbitServer.PortMapperName, PostgresServer.Name];

    public static async Task EndAsync(Workspace workspace, Action<string> say)
    {
        foreach (var file in PidFile.All(workspace).OrderBy(file => Array.IndexOf(ServersLast, file.Name)))
        {
            // Process ids are used again: the number alone proves nothing.
            if (file.Read() is { } pid && ProcFs.IsAlive(pid) && ProcFs.HasVariable(pid, $"{Workspace.MarkName}={workspace.State}"))
            {
                say($"{file.Name} (process {pid}) is left from an earlier run: ending it.");
                await EndAsync(pid, file.Name == PostgresServer.Name ? PostgresServer.StopSignal : Signals.Terminate);
            }
            file.Delete();
        }
    }

    static async Task EndAsync(int pid, int signal)
    {
        Signals.Send(pid, signal);
        if (await EndedAsync(pid, TimeSpan.FromSeconds(20)))
            return;
        Signals.SendToGroup(pid, Signals.Kill);
        await EndedAsync(pid, TimeSpan.FromSeconds(5));
    }

    static async Task<bool> EndedAsync(int pid, TimeSpan within)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < within; await Task.Delay(50))
            if (!ProcFs.IsAlive(pid))
                return true;
        return false;
    }
}
