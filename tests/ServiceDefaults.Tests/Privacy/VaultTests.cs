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

    private Task<Guid> Kept(string reference) => Kept(reference, one);

    private static async Task<Guid> Kept(string reference, LogHost host)
    {
        var slot = Guid.CreateVersion7();
        var write = Vault.Keep(await host.Get<Vault>().KeyOf(reference, default), slot, Fields);
        await host.Queue.Run([], _ => new Outcome(new Answer(204, []), [], [write]), host.Actor);
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
    public async Task What_processes_that_meet_a_person_at_once_keep_is_opened_by_each_of_them()
    {
        for (var i = 0; i < 20; i++)
        {
            var reference = $"race{i}";
            var slots = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Kept(reference, n % 2 == 0 ? one : two))));

            foreach (var slot in slots)
                (await one.Get<Vault>().Open(reference, slot, default)).ShouldBe(Fields);
            (await one.Scalar<long>($"select count(*) from vault_keys where reference = '{reference}'")).ShouldBeInRange(1, 2);
        }
    }

    [Fact]
    public async Task A_person_met_again_after_a_restart_has_the_same_key()
    {
        await Kept("again", one);
        await Kept("again", two);
        await Kept("again", two);

        (await one.Scalar<long>("select count(*) from vault_keys where reference = 'again'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_whose_first_transaction_failed_is_stored_by_the_next()
    {
        var key = await one.Get<Vault>().KeyOf("failed", default);
        var lost = Vault.Keep(key, Guid.CreateVersion7(), Fields);
        await Should.ThrowAsync<InvalidOperationException>(one.Queue.Run([], _ => throw new InvalidOperationException(lost.Sql), one.Actor));

        var slot = await Kept("failed");
        (await two.Get<Vault>().Open("failed", slot, default)).ShouldBe(Fields);
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
