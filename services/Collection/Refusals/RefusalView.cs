namespace CreditPlatform.Collection.Refusals;

/// <summary>A refused submission as its submitter reads it, to mend it and send it again.</summary>
/// <param name="Codes">Field codes by field, of the latest attempt.</param>
/// <param name="Attempts">How often it was sent.</param>
/// <param name="ResolvedBy">Record that was accepted under the same key afterwards.</param>
/// <param name="Data">What was sent last, as sent; only where the read names a purpose (audited).</param>
public sealed record RefusalView(
    Guid Id, string Item, string Organisation, DateTimeOffset FirstReceivedAt, int Attempts, bool? Late, IReadOnlyDictionary<string, IReadOnlyList<string>> Codes,
    Guid? ResolvedBy, string? Data);
