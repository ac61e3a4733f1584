using System.Formats.Tar;

namespace CreditPlatform.Local.Backup;

/// <summary>One tar file, readable by its owner alone: it holds the keys that open what it also holds.</summary>
internal static class Archive
{
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Parts that do not exist are left out. The file appears complete or not at all.</summary>
    public static void Write(string file, IEnumerable<(string Path, string Name)> parts)
    {
        var unfinished = file + ".part";
        File.Delete(unfinished);
        using (var stream = new FileStream(unfinished, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        using (var tar = new TarWriter(stream))
            foreach (var (path, name) in parts)
                Add(tar, path, name);
        File.Move(unfinished, file, overwrite: true);
    }

    public static void Extract(string file, string directory)
    {
        try
        {
            TarFile.ExtractToDirectory(file, directory, overwriteFiles: false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or FormatException)
        {
            throw new LocalException($"{file} can't be read as a backup: {exception.Message}", exception);
        }
    }

    static void Add(TarWriter tar, string path, string name)
    {
        if (File.Exists(path))
            tar.WriteEntry(path, name);
        else if (Directory.Exists(path))
        {
            tar.WriteEntry(path, name);
            foreach (var entry in Directory.EnumerateFileSystemEntries(path, "*", Everything).Order(StringComparer.Ordinal))
                tar.WriteEntry(entry, Path.Combine(name, Path.GetRelativePath(path, entry)));
        }
    }
}
