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
    public async ValueTask<PersonKey> KeyOf(string reference, CancellationToken ct) =>
        writing.TryGetValue(reference, out var key) ? key : (await KeysOf([reference], ct))[reference];

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

    /// <summary>Keys of many persons to seal with, with one round trip.</summary>
    public async Task<IReadOnlyDictionary<string, PersonKey>> KeysOf(IEnumerable<string> references, CancellationToken ct)
    {
        var keysOf = references.Distinct().ToDictionary(reference => reference, reference => writing.GetValueOrDefault(reference));
        string[] asked = [.. keysOf.Where(pair => pair.Value is null).Select(pair => pair.Key)];
        foreach (var stored in asked.Length == 0 ? [] : await Stored(asked, ct))
            keysOf[stored.Reference] = stored;
        if (writing.Count + asked.Length > CacheSize)
            writing.Clear();
        return keysOf.ToDictionary(pair => pair.Key, pair => writing.GetOrAdd(pair.Key, pair.Value ?? Made(pair.Key)));
    }

    /// <summary>One statement that keeps many entries; for the transaction of the events that refer to them.</summary>
    public static SideWrite Keep(IReadOnlyList<(PersonKey Key, Guid Slot, IReadOnlyDictionary<string, string> Fields)> entries)
    {
        var fresh = entries.Select(entry => entry.Key).Where(key => key.Fresh is not null).Distinct().ToArray();
        return new(
            """
            with own as (insert into vault_keys (reference, id, wrapped) select * from unnest(?::text[], ?::uuid[], ?::bytea[]) on conflict do nothing)
            insert into vault_entries (reference, slot, key_id, sealed) select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::bytea[])
            """,
            Array.ConvertAll(fresh, key => key.Reference), Array.ConvertAll(fresh, key => key.Id), Array.ConvertAll(fresh, key => key.Fresh!),
            entries.Select(entry => entry.Key.Reference).ToArray(), entries.Select(entry => entry.Slot).ToArray(), entries.Select(entry => entry.Key.Id).ToArray(),
            entries.Select(entry => entry.Key.Cipher.Seal(JsonSerializer.SerializeToUtf8Bytes(entry.Fields))).ToArray());
    }

    /// <summary>Many entries in clear, by slot; those that have been erased are missing. The caller audits the act.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Open(IReadOnlyList<(string Reference, Guid Slot)> places, CancellationToken ct)
    {
        var found = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        await using var command = source.CreateCommand(
            """
            select e.slot, e.reference, e.sealed, k.id, k.wrapped from unnest($1::text[], $2::uuid[]) as asked(reference, slot)
            join vault_entries e using (reference, slot) join vault_keys k on k.reference = e.reference and k.id = e.key_id
            """);
        command.Parameters.Add(new() { Value = places.Select(place => place.Reference).ToArray() });
        command.Parameters.Add(new() { Value = places.Select(place => place.Slot).ToArray() });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var key = Unwrapped(reader.GetString(1), reader.GetGuid(3), (byte[])reader[4]);
            found[reader.GetGuid(0)] = JsonSerializer.Deserialize<Dictionary<string, string>>(key.Cipher.Open((byte[])reader[2]))!;
        }
        return found;
    }

    /// <summary>The fields in clear, or null where they have been erased. The caller audits the act.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> Open(string reference, Guid slot, CancellationToken ct) =>
        (await Open([(reference, slot)], ct)).GetValueOrDefault(slot);

    private async Task<IReadOnlyList<PersonKey>> Stored(string[] references, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            "select distinct on (reference) reference, id, wrapped from vault_keys where reference = any($1) order by reference, created_at");
        command.Parameters.Add(new() { Value = references });
        var stored = new List<PersonKey>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            stored.Add(Unwrapped(reader.GetString(0), reader.GetGuid(1), (byte[])reader[2]));
        return stored;
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
