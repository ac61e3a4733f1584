using CreditPlatform.Local;

namespace CreditPlatform.EndToEndTests.Launcher;

/// <summary>A state directory of one test.</summary>
internal sealed class TemporaryState : IDisposable
{
    public TemporaryState()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("creditplatform-test-").FullName;
        // Passable, as a clone in an ordinary place is; the servers' data would go elsewhere otherwise.
        File.SetUnixFileMode(Directory, (UnixFileMode)0b111_001_001);
        Workspace = new(new() { StateDirectory = Directory, Say = _ => { } });
    }

    public string Directory { get; }

    public Workspace Workspace { get; }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
