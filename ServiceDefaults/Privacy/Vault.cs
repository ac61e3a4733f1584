using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using CreditPlatform.ServiceDefaults.Events;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>
/// Where personal data lives: one data key a person, wrapped by the master key, and encrypted entries that events refer to.
/// Destroying the data key makes every entry of the person unreadable; streams stay whole.
/// </summary>
public sealed class Vault(NpgsqlDataSource source, KeyRing keys)
{
    internal const string Tables =
        """
        create table vault_keys (reference text primary key, wrapped bytea not null, created_at timestamptz not null default now());
        create table vault_entries (reference text not null, slot uuid not null, sealed bytea not null, primary key (reference, slot));
        """;

    private const int CacheSize = 20_000;
    private readonly ConcurrentDictionary<string, PersonKey> cache = new();

    /// <summary>The person's key; made on first sight. An orphan key, left by a write that never came, does no harm.</summary>
    public async ValueTask<PersonKey> KeyOf(string reference, CancellationToken ct)
    {
        if (cache.TryGetValue(reference, out var known))
            return known;
        var fresh = RandomNumberGenerator.GetBytes(32);
        await using var command = source.CreateCommand(
            """
            with made as (insert into vault_keys (reference, wrapped) values ($1, $2) on conflict do nothing returning wrapped)
            select wrapped from made union all select wrapped from vault_keys where reference = $1
            """);
        command.Parameters.Add(new() { Value = reference });
        command.Parameters.Add(new() { Value = keys.Master.Seal(fresh) });
        // A row inserted by a concurrent writer after this statement's snapshot is not seen: ask once more.
        var wrapped = await command.ExecuteScalarAsync(ct) ?? await command.ExecuteScalarAsync(ct);
        return Remember(reference, (byte[])wrapped!);
    }

    /// <summary>The statement that keeps the fields; it belongs into the transaction of the event that refers to it.</summary>
    public static SideWrite Keep(PersonKey key, Guid slot, IReadOnlyDictionary<string, string> fields) => new(
        "insert into vault_entries (reference, slot, sealed) values (?, ?, ?)",
        key.Reference, slot, key.Cipher.Seal(JsonSerializer.SerializeToUtf8Bytes(fields)));

    /// <summary>The fields in clear, or null where they have been erased. The caller audits the act.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> Open(string reference, Guid slot, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            "select e.sealed, k.wrapped from vault_entries e join vault_keys k using (reference) where e.reference = $1 and e.slot = $2");
        command.Parameters.Add(new() { Value = reference });
        command.Parameters.Add(new() { Value = slot });
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
            return null;
        var key = Remember(reference, (byte[])reader[1]);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(key.Cipher.Open((byte[])reader[0]));
    }

    private PersonKey Remember(string reference, byte[] wrapped)
    {
        if (cache.Count >= CacheSize)
            cache.Clear();
        return cache.GetOrAdd(reference, _ => new PersonKey(reference, new Cipher(keys.Suite, keys.Master.Open(wrapped))));
    }
}
