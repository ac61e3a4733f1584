using System.Globalization;
using System.Text.Json;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>GET /ledgers/{id}/unreadable: the rows to be mended in the file, with what is wrong.</summary>
public sealed class ReadUnreadable(NpgsqlDataSource source, ReadLedgers ledgers, Vault vault, AuditTrail audit)
{
    public async Task<IResult> Handle(HttpContext http, Guid id, int? after, int? limit, CancellationToken ct)
    {
        var (ledger, refusal) = await ledgers.Open(http, id, Operation.Read, ct);
        if (ledger is null)
            return refusal!;
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        var found = await Rows(id, after ?? 0, size + 1, ct);
        var shown = found.Take(size).ToList();
        IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>? cells = null;
        if (Actors.PurposeOf(http) is not null)
        {
            await audit.Granted(http, id.ToString(), inClear: true, subject: null);
            cells = await vault.Open([.. shown.Select(row => (row.Reference, row.Slot))], ct);
        }
        var english = Problems.PrefersEnglish(http);
        return Results.Ok(new LedgerFaultPage(
            [.. shown.Select(row => new LedgerFaultView(row.Row, LedgerFaults.Of(english, row.Codes), cells?.GetValueOrDefault(row.Slot)))],
            found.Count > size ? shown[^1].Row.ToString(CultureInfo.InvariantCulture) : null));
    }

    private async Task<List<(int Row, IReadOnlyDictionary<string, IReadOnlyList<string>> Codes, string Reference, Guid Slot)>> Rows(Guid id, int after, int limit, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            "select row, faults, personal_reference, personal_slot from ledger_rows where ledger = $1 and faults is not null and row > $2 order by row limit $3");
        foreach (var value in new object[] { id, after, limit })
            command.Parameters.Add(new() { Value = value });
        var rows = new List<(int, IReadOnlyDictionary<string, IReadOnlyList<string>>, string, Guid)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add((reader.GetInt32(0), JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(reader.GetString(1))!, reader.GetString(2), reader.GetGuid(3)));
        return rows;
    }
}
