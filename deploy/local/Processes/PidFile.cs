using System.Globalization;

namespace CreditPlatform.Local.Processes;

/// <summary><c>run/NAME.pid</c>: which processes are this instance's, also for a launcher that comes after one killed with -9.</summary>
internal sealed class PidFile(Workspace workspace, string name)
{
    const string Extension = ".pid";

    readonly string _path = Path.Combine(workspace.Run, name + Extension);

    public string Name => name;

    public static IEnumerable<PidFile> All(Workspace workspace) =>
        Directory.GetFiles(workspace.Run, "*" + Extension).Select(path => new PidFile(workspace, Path.GetFileNameWithoutExtension(path)));

    public void Write(int pid) => File.WriteAllText(_path, pid.ToString(CultureInfo.InvariantCulture));

    public void Delete() => File.Delete(_path);

    public int? Read() => int.TryParse(File.ReadAllText(_path), CultureInfo.InvariantCulture, out var pid) ? pid : null;
}
