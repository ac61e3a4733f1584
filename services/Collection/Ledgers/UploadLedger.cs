using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using JasperFx.Events;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Decides an upload. Pure.</summary>
internal static class UploadLedger
{
    public const int RowsPerEvent = 1000;

    /// <returns>The events; none where the ledger is known already.</returns>
    public static IReadOnlyList<Append> Decide(Guid id, IReadOnlyList<IEvent> known, LedgerUploaded uploaded, IReadOnlyList<LedgerRow> rows, IReadOnlyList<UnreadableRow> unreadable)
    {
        if (known.Count > 0)
            return [];
        var entered = rows.Chunk(RowsPerEvent).Select(chunk => new LedgerRowsEntered(id, uploaded.Department, chunk, []))
            .Concat(unreadable.Chunk(RowsPerEvent).Select(chunk => new LedgerRowsEntered(id, uploaded.Department, [], chunk)));
        return [new Append(id, uploaded), .. entered.Select(chunk => new Append(LedgerIds.RowsOf(id), chunk))];
    }

    /// <summary>A person's name and number stay behind.</summary>
    public static LedgerRow Row(LedgerEntry entry, SealedFields? place) => new(
        entry.Row, entry.Item, entry.DocumentNumber, entry.Subject, place is null && entry.Name.Length > 0 ? Contracts.Masking.NumberRuns(entry.Name) : null,
        entry.DecisionDate, entry.Repeats, place);
}
