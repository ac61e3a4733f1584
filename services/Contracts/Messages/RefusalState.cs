namespace CreditPlatform.Contracts.Messages;

/// <summary>A refused submission, counted once however often it is retried.</summary>
/// <param name="Item">Catalogue item it was meant for.</param>
/// <param name="Organisation">USCC of the organisation that submitted it.</param>
/// <param name="NaturalKey">Id the record would have had, or null where its key could not be read.</param>
/// <param name="DecisionDate">If it could be read.</param>
/// <param name="FirstReceivedAt">First receipt.</param>
/// <param name="Attempts">How often it was submitted.</param>
/// <param name="Clock">Lateness of the first receipt, where the decision date could be read.</param>
/// <param name="Codes">Field codes by field, e.g. <c>CF_WSH → required</c>.</param>
/// <param name="ResolvedBy">The record that was accepted under the same key afterwards; the refusal is then no longer counted.</param>
public sealed record RefusalState(
    string Item, string Organisation, Guid? NaturalKey, DateOnly? DecisionDate, DateTimeOffset FirstReceivedAt, int Attempts, ReportingClock? Clock,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Codes, Guid? ResolvedBy)
{
    public const string Kind = "refusal";
}
