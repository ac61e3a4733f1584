using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Splits off what names persons: a person's name and number under the person's key; unreadable rows, which may name anybody, under one of the ledger.</summary>
public sealed class LedgerVault(Vault vault)
{
    internal async Task<(IReadOnlyList<LedgerRow> Rows, IReadOnlyList<UnreadableRow> Unreadable, IReadOnlyList<SideWrite> Writes)> Split(LedgerContent content, CancellationToken ct)
    {
        var own = KeyRing.RandomReference();
        var persons = content.Entries.Where(entry => entry.Named.Person is not null).Select(entry => entry.Subject);
        var keys = await vault.KeysOf(content.Faults.Count > 0 ? persons.Append(own) : persons, ct);
        var kept = new List<(PersonKey Key, Guid Slot, IReadOnlyDictionary<string, string> Fields)>();
        var rows = content.Entries.Select(entry => UploadLedger.Row(entry, entry.Named.Person is { } person ? Keep(entry.Subject, Of(person, entry.Name)) : null)).ToList();
        var unreadable = content.Faults.Select(fault => new UnreadableRow(fault.Row.Number, fault.Codes, Keep(own, fault.Row.Cells))).ToList();
        return (rows, unreadable, [.. kept.Chunk(UploadLedger.RowsPerEvent).Select(chunk => Vault.Keep(chunk))]);

        SealedFields Keep(string reference, IReadOnlyDictionary<string, string> fields)
        {
            var place = new SealedFields(reference, Guid.CreateVersion7());
            kept.Add((keys[reference], place.Slot, fields));
            return place;
        }
    }

    private static Dictionary<string, string> Of((Contracts.DocumentKind Kind, string Number) person, string name) => new()
    {
        [LedgerColumns.SubjectName] = name, [LedgerColumns.PersonNumber] = person.Number, [LedgerColumns.DocumentKind] = $"{person.Kind}",
    };
}
