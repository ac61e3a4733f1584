using CreditPlatform.Contracts.Messages;
using CreditPlatform.Scoring.Views;
using CreditPlatform.ServiceDefaults.Bus;
using Npgsql;

namespace CreditPlatform.Scoring.Intake;

/// <summary>
/// Takes in Collection's changes. Idempotent by version (design.md §3): known → dropped; later → current; earlier than the current → history only.
/// The views follow in the same transaction.
/// </summary>
public sealed class CollectionSink : IChangeSink
{
    public const string SourceName = "collection";

    public string Source => SourceName;

    public async Task Apply(NpgsqlConnection connection, IReadOnlyList<ChangeItem> items, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(connection);
        List<SourceRow> page = [.. items.Select(SourceRowReader.Read)];
        await SourceRows.Lock(connection, ct);
        var change = Standing.Decide(await SourceRows.Concerned(connection, page, ct), page, await SourceRows.Slice(connection, ct));
        await SourceRows.ChangeFlags(connection, change.Changes, ct);
        await SourceRowInsert.Run(connection, change.Inserts, ct);
        await UnitDay.Recompute(connection, UnitDay.Name, change.Touched, ct);
    }
}
