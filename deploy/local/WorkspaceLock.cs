namespace CreditPlatform.Local;

/// <summary>One launcher a state directory. The kernel frees the lock however the launcher ends, also by kill -9.</summary>
internal sealed class WorkspaceLock : IDisposable
{
    readonly FileStream _file;

    WorkspaceLock(FileStream file) => _file = file;

    public static WorkspaceLock? TryTake(Workspace workspace)
    {
        try
        {
            return new(new FileStream(Path.Combine(workspace.Run, "launcher.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
