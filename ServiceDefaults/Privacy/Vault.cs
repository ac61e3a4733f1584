using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using CreditPlatform.ServiceDefaults.Events;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>
/// Where personal data lives: a data key a person, wrapped by the master key, and encrypted entries that events refer to.
/// Destroying the person's keys makes every entry of the person unreadable; streams stay whole.
/// </summary>
public sealed class Vault(NpgsqlDataSource source, KeyRing keys)
{
    internal const string Tables =
        """
        create table vault_keys (
            reference text not null, id uuid not null, wrapped bytea not null, created_at timestamptz not null default now(), primary key (reference, id));
        create table vault_entries (reference text not null, slot uuid not null, key_id uuid not null, sealed bytea not null, primary key (reference, slot));
        """;

    private const int CacheSize = 20_000;
    private readonly ConcurrentDictionary<(string Reference, Guid Id), PersonKey> known = new();
    private readonly ConcurrentDictionary<string, PersonKey> writing = new();

    /// <summary>The person's key to seal with; made on first sight, and stored by the first transaction that uses it.</summary>
    public async ValueTask<PersonKey> KeyOf(string reference, CancellationToken ct)
    {
        if (writing.TryGetValue(reference, out var key))
            return key;
        if (writing.Count >= CacheSize)
            writing.Clear();
        return writing.GetOrAdd(reference, await Stored(reference, ct) ?? Made(reference));
    }

    /// <summary>The statement that keeps the fields; it belongs into the transaction of the event that refers to it.</summary>
    public static SideWrite Keep(PersonKey key, Guid slot, IReadOnlyDictionary<string, string> fields)
    {
        const string Entry = "insert into vault_entries (reference, slot, key_id, sealed) values (?, ?, ?, ?)";
        var data = key.Cipher.Seal(JsonSerializer.SerializeToUtf8Bytes(fields));
        return key.Fresh is { } wrapped
            ? new($"with own as (insert into vault_keys (reference, id, wrapped) values (?, ?, ?) on conflict do nothing) {Entry}",
                key.Reference, key.Id, wrapped, key.Reference, slot, key.Id, data)
            : new(Entry, key.Reference, slot, key.Id, data);
    }

    /// <summary>The fields in clear, or null where they have been erased. The caller audits the act.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> Open(string reference, Guid slot, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            """
            select e.sealed, k.id, k.wrapped from vault_entries e join vault_keys k on k.reference = e.reference and k.id = e.key_id
            where e.reference = $1 and e.slot = $2
            """);
        command.Parameters.Add(new() { Value = reference });
        command.Parameters.Add(new() { Value = slot });
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
            return null;
        var key = Unwrapped(reference, reader.GetGuid(1), (byte[])reader[2]);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(key.Cipher.Open((byte[])reader[0]));
    }

    private async Task<PersonKey?> Stored(string reference, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select id, wrapped from vault_keys where reference = $1 order by created_at limit 1");
        command.Parameters.Add(new() { Value = reference });
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? Unwrapped(reference, reader.GetGuid(0), (byte[])reader[1]) : null;
    }

    private PersonKey Made(string reference)
    {
        var bytes = RandomNumberGenerator.GetBytes(32);
        return new PersonKey(reference, Guid.CreateVersion7(), new Cipher(keys.Suite, bytes), keys.Master.Seal(bytes));
    }

    private PersonKey Unwrapped(string reference, Guid id, byte[] wrapped)
    {
        if (known.Count >= CacheSize)
            known.Clear();
        return known.GetOrAdd((reference, id), _ => new PersonKey(reference, id, new Cipher(keys.Suite, keys.Master.Open(wrapped))));
    }
}
