using System.Diagnostics;

namespace CreditPlatform.Local.Processes;

/// <summary>Runs a short command to its end.</summary>
internal static class Tool
{
    public static string Run(string file, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var (code, output) = Try(file, arguments, environment);
        return code == 0 ? output : throw new LocalException($"{file} {string.Join(' ', arguments)} ended with {code}:\n{output}");
    }

    public static (int Code, string Output) Try(
        string file, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
