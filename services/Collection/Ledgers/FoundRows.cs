using CreditPlatform.Contracts.Messages;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>What a finding is made about.</summary>
/// <param name="Sealed">Of a person: under whose key the grounds belong.</param>
public sealed record FoundRow(Guid Decision, string Subject, SealedFields? Sealed, DateTimeOffset? FirstReported);

/// <summary>Finds the decision behind a row of a ledger.</summary>
public sealed class FoundRows(NpgsqlDataSource source, LedgerMatching matching)
{
    public async Task<FoundRow?> Of(Guid ledger, int row, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            $"""
            select l.decision, l.subject, l.personal_reference, l.personal_slot, {MissingSql.FirstReported}
            from ledger_rows l where l.ledger = @ledger and l.row = @row and l.faults is null
            """);
        command.Parameters.Add(new("ledger", ledger));
        command.Parameters.Add(new("row", row));
        command.Parameters.Add(new("group", matching.Group.ToArray()));
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
            return null;
        var place = await reader.IsDBNullAsync(2, ct) ? null : new SealedFields(reader.GetString(2), reader.GetGuid(3));
        return new FoundRow(reader.GetGuid(0), reader.GetString(1), place, await reader.IsDBNullAsync(4, ct) ? null : reader.GetFieldValue<DateTimeOffset>(4));
    }
}
