using System.Security.Cryptography;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>
/// Keys as files in <c>Keys:Directory</c>: 32 bytes each, and <c>signing.pem</c>. In Development missing keys are made;
/// anywhere else a missing key stops the start, because a key made by accident would make stored data unreadable.
/// </summary>
public static class FileKeyProvider
{
    public static KeyRing Load(IConfiguration configuration, IHostEnvironment environment)
    {
        var development = environment.IsDevelopment();
        var directory = configuration["Keys:Directory"] ?? (development ? LocalFiles.Path(environment, "keys") : null)
            ?? throw new InvalidOperationException("Keys:Directory is not set. The platform does not start without its keys.");
        if (development)
            Directory.CreateDirectory(directory);
        return new KeyRing(
            name => Read(directory, name + ".key", development, () => RandomNumberGenerator.GetBytes(32)),
            () => System.Text.Encoding.ASCII.GetString(Read(directory, "signing.pem", development, NewSigningKey)));
    }

    private static byte[] Read(string directory, string name, bool mayCreate, Func<byte[]> create)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            if (!mayCreate)
                throw new InvalidOperationException($"Key file {name} is missing in Keys:Directory. Restore it from the backup; it is never made anew outside Development.");
            CreateOnce(path, create());
        }
        return File.ReadAllBytes(path);
    }

    /// <summary>Several services start at once; the first to move its file into place wins.</summary>
    private static void CreateOnce(string path, byte[] content)
    {
        var draft = $"{path}.{Guid.NewGuid():N}"; // in containers every process has the same number
        File.WriteAllBytes(draft, content);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    private static byte[] NewSigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return System.Text.Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem());
    }
}
