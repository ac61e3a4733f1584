using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using JasperFx.Events;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Decides an upload. Pure.</summary>
internal static class UploadLedger
{
    public const int RowsPerEvent = 1000;

    /// <param name="known">What is known under the ledger's id.</param>
    /// <param name="last">The rows that were not entered ahead.</param>
    /// <returns>The events; none where the ledger is known already.</returns>
    public static IReadOnlyList<Append> Decide(Guid id, IReadOnlyList<IEvent> known, LedgerUploaded uploaded, IEnumerable<LedgerRowsEntered> last) =>
        known.Count > 0 ? [] : [.. Rows(id, last), new Append(id, uploaded)];

    /// <summary>Rows are entered before their ledger, and count only once it is there: a big one need not be one transaction.</summary>
    public static IEnumerable<Append> Rows(Guid id, IEnumerable<LedgerRowsEntered> rows) => rows.Select(entered => new Append(LedgerIds.RowsOf(id), entered));

    /// <summary>A person's name and number stay behind.</summary>
    public static LedgerRow Row(LedgerEntry entry, SealedFields? place) => new(
        entry.Row, entry.Item, entry.DocumentNumber, entry.Subject, place is null && entry.Name.Length > 0 ? Masking.NumberRuns(entry.Name) : null, entry.DecisionDate,
        entry.Repeats, place);
}
