using System.Text.Json;

namespace CreditPlatform.Local.Backup;

/// <summary>The first thing in a backup and the first thing read from one.</summary>
internal sealed record Manifest(int Format, DateTimeOffset TakenAt, IReadOnlyList<string> Databases)
{
    public const string Name = "manifest.json";
    public const int CurrentFormat = 1;

    public void Write(string directory) => File.WriteAllText(Path.Combine(directory, Name), JsonSerializer.Serialize(this));

    public static Manifest Read(string directory)
    {
        var path = Path.Combine(directory, Name);
        return File.Exists(path) && JsonSerializer.Deserialize<Manifest>(File.ReadAllText(path)) is { Format: CurrentFormat } manifest
            ? manifest
            : throw new LocalException("This is not a backup of the platform, or one of another version.");
    }
}
