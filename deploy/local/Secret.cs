using System.Security.Cryptography;

namespace CreditPlatform.Local;

internal static class Secret
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The secret in a file that only its owner reads; made on first use.</summary>
    public static string ReadOrCreate(string path)
    {
        if (!File.Exists(path))
            Write(path, RandomNumberGenerator.GetHexString(40, lowercase: true));
        return File.ReadAllText(path).Trim();
    }

    /// <summary>The file never exists with wider rights, not even for a moment.</summary>
    public static void Write(string path, string content)
    {
        File.Delete(path);
        using var writer = new StreamWriter(path,
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly });
        writer.Write(content);
    }
}
