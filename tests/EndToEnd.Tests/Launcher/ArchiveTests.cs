using CreditPlatform.Local;
using CreditPlatform.Local.Backup;

namespace CreditPlatform.EndToEndTests.Launcher;

public sealed class ArchiveTests : IDisposable
{
    readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void What_goes_in_comes_out()
    {
        Write("keys/master", "secret");
        Write("keys/.hidden/data", "more");
        Write("clients.json", "[]");
        File.SetUnixFileMode(In("keys/master"), UnixFileMode.UserRead);

        Archive.Write(In("backup.tar"), [(In("keys"), "keys"), (In("clients.json"), "clients.json"), (In("absent"), "absent")]);
        var target = Directory.CreateDirectory(In("target")).FullName;
        Archive.Extract(In("backup.tar"), target);

        File.ReadAllText(Path.Combine(target, "keys/master")).ShouldBe("secret");
        File.ReadAllText(Path.Combine(target, "keys/.hidden/data")).ShouldBe("more");
        File.GetUnixFileMode(Path.Combine(target, "keys/master")).ShouldBe(UnixFileMode.UserRead);
        Directory.GetFileSystemEntries(target).Length.ShouldBe(2);
    }

    [Fact]
    public void A_backup_is_readable_by_its_owner_alone()
    {
        Archive.Write(In("backup.tar"), []);

        File.GetUnixFileMode(In("backup.tar")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Something_else_is_refused_as_a_backup()
    {
        Write("other.tar", new string('x', 2000));

        Should.Throw<LocalException>(() => Archive.Extract(In("other.tar"), Directory.CreateDirectory(In("target")).FullName));
        Should.Throw<LocalException>(() => Manifest.Read(In("target")));
    }

    string In(string name) => Path.Combine(_directory, name);

    void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), text);
    }
}
