using System.Runtime.InteropServices;

namespace CreditPlatform.Local.Processes;

/// <summary>Process.Kill knows only SIGKILL; an orderly end needs the others.</summary>
internal static partial class Signals
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    public static void Send(int pid, int signal) => _ = NativeKill(pid, signal);

    /// <summary>To the process and all it started; every process of the launcher leads a group of its own.</summary>
    public static void SendToGroup(int pid, int signal) => _ = NativeKill(-pid, signal);

    /// <summary>A shell starts a background process with Ctrl-C ignored, and the runtime would leave it so.</summary>
    public static void HearInterrupt() => _ = NativeSignal(Interrupt, handler: 0);

    [LibraryImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NativeSignal(int signal, nint handler);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int NativeKill(int pid, int signal);
}
