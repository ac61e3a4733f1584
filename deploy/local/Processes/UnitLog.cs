using System.Globalization;

namespace CreditPlatform.Local.Processes;

/// <summary><c>logs/NAME.log</c>, one generation kept (<c>.log.1</c>); lines that matter go to the console too.</summary>
internal sealed class UnitLog : IDisposable
{
    readonly Lock _lock = new();
    readonly string _name;
    readonly string _path;
    readonly Func<string, bool> _isNotable;
    readonly Action<string> _say;
    StreamWriter? _writer;

    public UnitLog(UnitSpec spec, Workspace workspace, bool verbose, Action<string> say)
    {
        _name = spec.Name;
        _path = Path.Combine(workspace.Logs, spec.Name + ".log");
        _isNotable = verbose ? _ => true : spec.IsNotable;
        _say = say;
    }

    /// <summary>While the launcher stops things, what they say about it is expected and stays in the file.</summary>
    public bool Quiet { get; set; }

    public async Task CopyAsync(StreamReader from)
    {
        while (await from.ReadLineAsync() is { } line)
            Write(line);
    }

    public string Text()
    {
        if (!File.Exists(_path))
            return "";
        using var reader = new StreamReader(new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd();
    }

    public string Tail() => string.Join('\n', Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(15));

    public void Dispose()
    {
        lock (_lock)
            _writer?.Dispose();
    }

    void Write(string line)
    {
        lock (_lock)
        {
            _writer ??= Open();
            _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss.fff} {line}"));
            if (_isNotable(line) && !Quiet)
                _say($"[{_name}] {line}");
        }
    }

    StreamWriter Open()
    {
        if (File.Exists(_path))
            File.Move(_path, _path + ".1", overwrite: true);
        return new(new FileStream(_path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
    }
}
