using System.Security.Cryptography;
using System.Text;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaultsTests.Support;

namespace CreditPlatform.ServiceDefaultsTests.Privacy;

public sealed class VaultTests(Postgres postgres) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Fields = new() { ["CF_FRDB"] = "张某某", ["CF_FR_ZJHM"] = "990000199001010017" };
    private LogHost one = null!;
    private LogHost two = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await postgres.Database();
        var keys = Directory.CreateTempSubdirectory("creditplatform-keys-").FullName;
        one = await LogHost.StartAsync(database, keys: keys);
        two = await LogHost.StartAsync(database, keys: keys);
    }

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await two.DisposeAsync();
    }

    private async Task<Guid> Kept(string reference)
    {
        var slot = Guid.CreateVersion7();
        var write = Vault.Keep(await one.Get<Vault>().KeyOf(reference, default), slot, Fields);
        await one.Queue.Run([], _ => new Outcome(new Answer(204, []), [], [write]), one.Actor);
        return slot;
    }

    [Fact]
    public async Task What_is_sealed_by_one_process_is_opened_by_another()
    {
        var slot = await Kept("p1");

        (await two.Get<Vault>().Open("p1", slot, default)).ShouldBe(Fields);
        (await two.Get<Vault>().Open("p1", Guid.NewGuid(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_person_met_by_two_processes_at_once_has_one_key()
    {
        for (var i = 0; i < 20; i++)
        {
            var reference = $"race{i}";
            var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => (n % 2 == 0 ? one : two).Get<Vault>().KeyOf(reference, default).AsTask())));

            var bytes = keys[0].Cipher.Seal("same"u8);
            keys.Select(key => Encoding.UTF8.GetString(key.Cipher.Open(bytes))).Distinct().ShouldBe(["same"]);
        }
    }

    [Fact]
    public async Task A_destroyed_key_makes_the_entries_of_the_person_unreadable()
    {
        var slot = await Kept("p2");
        await one.Execute("delete from vault_keys where reference = 'p2'");

        (await two.Get<Vault>().Open("p2", slot, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Tampering_is_noticed()
    {
        var slot = await Kept("p3");
        await one.Execute($"update vault_entries set sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1) where slot = '{slot}'");

        await Should.ThrowAsync<CryptographicException>(two.Get<Vault>().Open("p3", slot, default));
    }

    [Fact]
    public void Ciphertext_names_its_suite_and_another_suites_is_refused()
    {
        var (suite, key) = (new AesGcmSuite(), RandomNumberGenerator.GetBytes(32));
        var bytes = suite.Seal(key, "text"u8);

        Encoding.ASCII.GetString(bytes, 1, bytes[0]).ShouldBe("AES-GCM");
        suite.Open(key, bytes).ShouldBe("text"u8.ToArray());
        bytes[3] ^= 1;
        Should.Throw<CryptographicException>(() => suite.Open(key, bytes));
        Should.Throw<CryptographicException>(() => suite.Open(RandomNumberGenerator.GetBytes(32), suite.Seal(key, "text"u8)));
    }

    [Fact]
    public void The_same_text_sealed_twice_looks_different()
    {
        var key = RandomNumberGenerator.GetBytes(32);

        new AesGcmSuite().Seal(key, "text"u8).ShouldNotBe(new AesGcmSuite().Seal(key, "text"u8));
    }
}
