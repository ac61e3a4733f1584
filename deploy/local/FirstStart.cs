namespace CreditPlatform.Local;

/// <summary>What happens once in the life of a state directory, after everything is healthy for the first time.</summary>
internal static class FirstStart
{
    /// <summary>In order. An act that fails is tried again by the next start, together with those after it.</summary>
    static readonly IReadOnlyList<Func<LocalPlatform, Action<string>, CancellationToken, Task>> Acts = [LoadDemo.RunAsync];

    public static async Task RunAsync(LocalPlatform platform, Action<string> say, CancellationToken cancellation)
    {
        var done = platform.Workspace.FirstStartDone;
        if (File.Exists(done))
            return;
        foreach (var act in Acts)
            await act(platform, say, cancellation);
        await File.WriteAllTextAsync(done, "", cancellation);
    }
}
