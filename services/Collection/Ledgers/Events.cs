using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>The office laid a department's ledger, or what a third party crawled, beside what the department reported. Its rows came before, in <see cref="LedgerRowsEntered"/>.</summary>
/// <param name="Department">USCC of the department whose decisions these are.</param>
/// <param name="Source">Where it was taken from, in the office's words; number-like runs masked.</param>
/// <param name="Fingerprint">Keyed hash of the rows: the same ledger again is known by it.</param>
/// <param name="Rows">Rows that could be read.</param>
/// <param name="Repeated">How many of these repeat a decision of an earlier row.</param>
/// <param name="Unreadable">Rows that could not.</param>
public sealed record LedgerUploaded(
    string Department, LedgerKind Kind, string? Source, string Fingerprint, DateTimeOffset UploadedAt, int Rows, int Repeated, int Unreadable);

/// <summary>Rows of a ledger, at most a thousand an event.</summary>
public sealed record LedgerRowsEntered(Guid Ledger, string Department, IReadOnlyList<LedgerRow> Rows, IReadOnlyList<UnreadableRow> Unreadable);

/// <summary>The office found why a decision had not been reported. It holds for the decision, in whichever ledger it stands; the latest finding counts.</summary>
/// <param name="Ledger">Ledger, and row in it, by which it was found.</param>
/// <param name="Grounds">Reason and evidence, in the vault.</param>
public sealed record LedgerRowFound(Guid Ledger, int Row, LedgerFinding Finding, SealedFields Grounds);
