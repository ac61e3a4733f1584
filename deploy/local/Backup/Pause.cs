using System.Globalization;
using CreditPlatform.Local.Processes;

namespace CreditPlatform.Local.Backup;

/// <summary>
/// How a second launcher asks the running one to stand still: the file <c>run/pause</c> holds the asker's process id,
/// <c>run/paused</c> is the answer. An asker that dies takes its request with it.
/// </summary>
internal sealed class Pause(Workspace workspace)
{
    readonly string _request = Path.Combine(workspace.Run, "pause");
    readonly string _answer = Path.Combine(workspace.Run, "paused");

    public bool IsAsked => File.Exists(_request)
        && int.TryParse(File.ReadAllText(_request), CultureInfo.InvariantCulture, out var asker) && ProcFs.IsAlive(asker);

    public bool IsGranted => File.Exists(_answer);

    public void Ask() => File.WriteAllText(_request, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    public void Withdraw() => File.Delete(_request);

    public void Grant() => File.WriteAllText(_answer, "");

    public void Forget()
    {
        File.Delete(_answer);
        File.Delete(_request);
    }
}
