using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>A ledger, and how much of it was never reported.</summary>
/// <param name="Department">USCC of the department whose decisions these are.</param>
/// <param name="Kind">ledger or crawl.</param>
/// <param name="Rows">Rows that could be read.</param>
/// <param name="Repeated">How many of these repeat a decision of an earlier row; counted once.</param>
/// <param name="Unreadable">Rows that could not be read; counted nowhere.</param>
/// <param name="UnreadableRows">Link to them.</param>
/// <param name="Faults">The first hundred of them.</param>
/// <param name="Missing">Decisions not reported, as of now.</param>
/// <param name="MissingRows">Link to them.</param>
public sealed record LedgerView(
    Guid Id, string Department, LedgerKind Kind, string? Source, DateTimeOffset UploadedAt, int Rows, int Repeated, int Unreadable, string UnreadableRows,
    IReadOnlyList<LedgerFaultView>? Faults, long Missing, string MissingRows);

/// <summary>A ledger in a list.</summary>
public sealed record LedgerLine(
    Guid Id, string Department, LedgerKind Kind, string? Source, DateTimeOffset UploadedAt, int Rows, int Repeated, int Unreadable, string MissingRows);

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record LedgerPage(IReadOnlyList<LedgerLine> Items, string? Next);

/// <summary>A row that could not be read.</summary>
/// <param name="Row">As a reader of the file counts.</param>
/// <param name="Errors">What is wrong, by field.</param>
/// <param name="Cells">What stands there; only where the read names a purpose (audited).</param>
public sealed record LedgerFaultView(int Row, IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> Errors, IReadOnlyDictionary<string, string>? Cells);

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record LedgerFaultPage(IReadOnlyList<LedgerFaultView> Items, string? Next);
