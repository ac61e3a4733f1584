namespace CreditPlatform.Local.Processes;

/// <summary>What the kernel says about a process.</summary>
internal static class ProcFs
{
    /// <summary>Running, and not merely waiting for a parent to collect it.</summary>
    public static bool IsAlive(int pid)
    {
        // "pid (name) S …": the name may hold blanks and brackets, so the state stands after the last bracket.
        var stat = Read(pid, "stat");
        return stat.Length > 0 && stat[(stat.LastIndexOf(')') + 2)..][0] is not ('Z' or 'X');
    }

    /// <summary>Whether the process was started with this variable ("NAME=value").</summary>
    public static bool HasVariable(int pid, string variable) => Read(pid, "environ").Split('\0').Contains(variable);

    static string Read(int pid, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/{file}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
