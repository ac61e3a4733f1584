using System.Runtime.CompilerServices;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Splits off what names persons: a person's name and number under the person's key; unreadable rows, which may name anybody, under one of the ledger.</summary>
public sealed class LedgerVault(Vault vault)
{
    /// <summary>Events of at most a thousand rows, each with what it leaves in the vault.</summary>
    internal async IAsyncEnumerable<(LedgerRowsEntered Rows, SideWrite? Secret)> Split(
        Guid ledger, string department, LedgerContent content, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var page in content.Entries.Chunk(UploadLedger.RowsPerEvent))
        {
            var keys = await vault.KeysOf(page.Where(entry => entry.Named.Person is not null).Select(entry => entry.Subject), ct);
            var kept = new Kept();
            var rows = page.Select(entry => UploadLedger.Row(entry, entry.Named.Person is { } person ? kept.Add(keys[entry.Subject], Of(person, entry.Name)) : null)).ToList();
            yield return (new LedgerRowsEntered(ledger, department, rows, []), kept.Write);
        }
        if (content.Faults.Count == 0)
            yield break;
        var own = await vault.KeyOf(KeyRing.RandomReference(), ct);
        foreach (var page in content.Faults.Chunk(UploadLedger.RowsPerEvent))
        {
            var kept = new Kept();
            var rows = page.Select(fault => new UnreadableRow(fault.Row.Number, fault.Codes, kept.Add(own, fault.Row.Cells))).ToList();
            yield return (new LedgerRowsEntered(ledger, department, [], rows), kept.Write);
        }
    }

    private static Dictionary<string, string> Of((DocumentKind Kind, string Number) person, string name) => new()
    {
        [LedgerColumns.SubjectName] = name, [LedgerColumns.PersonNumber] = person.Number, [LedgerColumns.DocumentKind] = $"{person.Kind}",
    };

    private sealed class Kept
    {
        private readonly List<(PersonKey Key, Guid Slot, IReadOnlyDictionary<string, string> Fields)> entries = [];

        public SideWrite? Write => entries.Count == 0 ? null : Vault.Keep(entries);

        public SealedFields Add(PersonKey key, IReadOnlyDictionary<string, string> fields)
        {
            var place = new SealedFields(key.Reference, Guid.CreateVersion7());
            entries.Add((key, place.Slot, fields));
            return place;
        }
    }
}
