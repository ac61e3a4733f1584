namespace CreditPlatform.Collection.Ledgers;

/// <summary>Why a decision had not been reported, with reason and evidence (1 to 1,000 characters each).</summary>
/// <param name="Finding">concealed or explained.</param>
public sealed record FindingRequest(string? Finding, string? Reason, string? Evidence);

/// <summary>A finding.</summary>
/// <param name="Finding">concealed or explained.</param>
/// <param name="Version">For If-Match, when it is changed.</param>
public sealed record FindingAnswer(Guid Ledger, int Row, LedgerFinding Finding, long Version);

/// <summary>A finding with its grounds, as those read it who may read the ledger.</summary>
/// <param name="Reason">Number-like runs masked; in clear where the read names a purpose (audited). Null where erased.</param>
/// <param name="Person">Operator who found it.</param>
public sealed record FindingView(
    Guid Ledger, int Row, LedgerFinding Finding, string? Reason, string? Evidence, DateTimeOffset RecordedAt, string? Actor, string? Person, long Version);
