using CreditPlatform.ServiceDefaults.Sheets;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>A row as read, a person still in clear.</summary>
/// <param name="Subject">USCC, registration number or person reference.</param>
/// <param name="Repeats">The earlier row with the same decision.</param>
internal sealed record LedgerEntry(
    int Row, string? Item, string DocumentNumber, string Subject, LedgerSubject Named, string Name, DateOnly DecisionDate, Guid Decision, int? Repeats);

/// <summary>A row that could not be read.</summary>
internal sealed record LedgerFault(SheetRow Row, IReadOnlyDictionary<string, IReadOnlyList<string>> Codes);

/// <summary>A ledger as read from its file.</summary>
internal sealed record LedgerContent(IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<LedgerFault> Faults, string Fingerprint)
{
    public int Repeated => Entries.Count(entry => entry.Repeats is not null);
}
