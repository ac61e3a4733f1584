namespace CreditPlatform.Collection.Ledgers;

/// <summary>A decision of a ledger.</summary>
/// <param name="Ledger">Ledger in which it stands, and row there; of several ledgers the earliest.</param>
/// <param name="Item">Catalogue item; null where the ledger does not say.</param>
/// <param name="Subject">USCC or registration number; of a person the number masked, or in clear where the read names a purpose (audited); null where erased.</param>
/// <param name="SubjectName">Of a person masked in the same way.</param>
/// <param name="ReportDue">Last day on which a report is not late (20 working days, source 000); null while the calendar is pending.</param>
/// <param name="Overdue">Whether that day is past; null while the calendar is pending.</param>
/// <param name="Reported">Whether a record or a refused submission of it is there by now.</param>
/// <param name="Finding">concealed or explained, or null.</param>
/// <param name="Version">Version of the finding, for If-Match; 0 without one.</param>
public sealed record DecisionLine(
    Guid Ledger, string Department, int Row, string? Item, string DocumentNumber, string? Subject, string? SubjectName, DateOnly DecisionDate, DateOnly? ReportDue,
    bool? Overdue, bool Reported, LedgerFinding? Finding, long Version);

/// <summary>A page; <c>next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record DecisionPage(IReadOnlyList<DecisionLine> Items, string? Next);
