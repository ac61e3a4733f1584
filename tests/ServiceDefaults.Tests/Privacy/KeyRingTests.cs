using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Privacy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CreditPlatform.ServiceDefaultsTests.Privacy;

public sealed class KeyRingTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("creditplatform-keys-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private sealed class Surroundings(string name, string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Sample";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    private KeyRing Load(string environment, string? keys) => FileKeyProvider.Load(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Keys:Directory"] = keys }).Build(), new Surroundings(environment, directory));

    [Fact]
    public void Production_without_a_key_directory_does_not_start() =>
        Should.Throw<InvalidOperationException>(() => Load("Production", null)).Message.ShouldContain("Keys:Directory");

    [Theory]
    [InlineData("master.key")]
    [InlineData("reference.key")]
    [InlineData("signing.pem")]
    public void Production_with_a_key_missing_does_not_start_and_makes_none(string missing)
    {
        Load("Development", directory);
        File.Delete(Path.Combine(directory, missing));

        Should.Throw<InvalidOperationException>(() => Load("Production", directory)).Message.ShouldContain(missing);
        File.Exists(Path.Combine(directory, missing)).ShouldBeFalse();
    }

    [Fact]
    public void Development_makes_its_keys_once_readable_by_their_owner_alone()
    {
        var first = Load("Development", directory);
        var second = Load("Development", directory);

        second.Master.Open(first.Master.Seal("text"u8)).ShouldBe("text"u8.ToArray());
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(directory, "master.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void One_person_has_one_reference_which_tells_nothing_without_the_key()
    {
        var ring = Load("Development", directory);
        var reference = ring.PersonReference(DocumentKind.CitizenIdCard, "990000199001010017");

        Load("Development", directory).PersonReference(DocumentKind.CitizenIdCard, "990000199001010017").ShouldBe(reference);
        ring.PersonReference(DocumentKind.Passport, "990000199001010017").ShouldNotBe(reference);
        Load("Development", Directory.CreateDirectory(Path.Combine(directory, "other")).FullName)
            .PersonReference(DocumentKind.CitizenIdCard, "990000199001010017").ShouldNotBe(reference);
        KeyRing.RandomReference().ShouldNotBe(KeyRing.RandomReference());
    }
}
