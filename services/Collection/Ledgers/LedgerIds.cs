using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Streams of ledgers. The rows have one of their own: whoever asks whether a ledger is known need not read them all.</summary>
public static class LedgerIds
{
    private static readonly Guid Namespace = new("a3c8f6de-5a0b-4f53-8d0e-4d6f2f6f1b07");

    public static Guid Of(string department, LedgerKind kind, string fingerprint) => StableId.V5(Namespace, $"ledger\n{department}\n{kind}\n{fingerprint}");

    public static Guid RowsOf(Guid ledger) => StableId.V5(Namespace, $"rows\n{ledger}");

    /// <summary>What makes two rows the same decision, in whichever ledger they stand; also the stream of its findings.</summary>
    public static Guid Decision(string department, string documentNumber, string subject) => StableId.V5(Namespace, $"decision\n{department}\n{documentNumber}\n{subject}");

    /// <summary>The ids that a record of this decision by the department itself would have, one an item.</summary>
    public static IEnumerable<Guid> NaturalKeys(IEnumerable<string> items, string department, string documentNumber, string subject) =>
        items.Select(item => RecordKey.Of(item, department, documentNumber, subject));
}
