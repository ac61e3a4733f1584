using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>One decision of a ledger, without anything that names a natural person.</summary>
/// <param name="Row">As a reader of the file counts.</param>
/// <param name="Item">Catalogue item; null where the ledger does not say.</param>
/// <param name="DocumentNumber">文书号 in its one spelling.</param>
/// <param name="Subject">USCC, registration number or person reference.</param>
/// <param name="SubjectName">Of an organisation only.</param>
/// <param name="Repeats">The earlier row with the same decision; it is counted there.</param>
/// <param name="Sealed">Where a person's name and number are kept; null for an organisation.</param>
public sealed record LedgerRow(
    int Row, string? Item, string DocumentNumber, string Subject, string? SubjectName, DateOnly DecisionDate, int? Repeats, SealedFields? Sealed);

/// <summary>A row that could not be read; it is counted nowhere.</summary>
/// <param name="Codes">Field codes by field.</param>
/// <param name="Sealed">Where its cells are kept.</param>
public sealed record UnreadableRow(int Row, IReadOnlyDictionary<string, IReadOnlyList<string>> Codes, SealedFields Sealed);
