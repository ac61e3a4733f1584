using System.Globalization;
using CreditPlatform.Collection.Records;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>GET /ledgers and /ledgers/{id}; the latest first.</summary>
public sealed class ReadLedgers(NpgsqlDataSource source, AccessGate gate, Positions positions, LedgerMatching matching)
{
    private const string Columns = "id, department, kind, source, uploaded_at, rows, repeated, unreadable, position";

    public async Task<IResult> List(HttpContext http, string? department, string? after, int? limit, CancellationToken ct)
    {
        var organisation = DepartmentScope.Widest(http, department, Resource.Ledger);
        var (_, refusal) = await gate.Ask(http, Resource.Ledger, Operation.Read, organisation);
        if (refusal is not null)
            return refusal;
        if (!long.TryParse(after ?? $"{long.MaxValue}", NumberStyles.None, CultureInfo.InvariantCulture, out var before))
            return Problems.Parameter(http, "after", "翻页标记有误。", "Not a cursor of this list.");
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        await using var command = source.CreateCommand(
            $"select {Columns} from ledgers where position < $1 and ($2::text is null or department = $2) order by position desc limit {size + 1}");
        command.Parameters.Add(new() { Value = before });
        command.Parameters.Add(new() { Value = (object?)organisation ?? DBNull.Value });
        var found = await Lines(command, ct);
        var shown = found.Take(size).ToList();
        return Results.Ok(new LedgerPage([.. shown.Select(line => line.Line)], found.Count > size ? shown[^1].Position.ToString(CultureInfo.InvariantCulture) : null));
    }

    public async Task<IResult> One(HttpContext http, Guid id, CancellationToken ct)
    {
        var (ledger, refusal) = await Open(http, id, Operation.Read, ct);
        if (ledger is null)
            return refusal!;
        return Results.Ok(new LedgerView(
            id, ledger.Department, ledger.Kind, ledger.Source, ledger.UploadedAt, ledger.Rows, ledger.Repeated, ledger.Unreadable, LedgerLinks.Unreadable(id), null,
            await matching.Missing(id, ct), ledger.MissingRows));
    }

    /// <summary>The ledger, when it is there and the caller may; else the answer to give.</summary>
    internal async Task<(LedgerLine? Ledger, IResult? Refusal)> Open(HttpContext http, Guid id, Operation operation, CancellationToken ct)
    {
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return (null, late);
        await using var command = source.CreateCommand($"select {Columns} from ledgers where id = $1");
        command.Parameters.Add(new() { Value = id });
        if (await Lines(command, ct) is not [var (ledger, _)])
            return (null, Problems.Result(http, ErrorCodes.NotFound));
        var (_, refusal) = await gate.Ask(http, Resource.Ledger, operation, ledger.Department, target: id.ToString());
        return refusal is null ? (ledger, null) : (null, refusal);
    }

    private static async Task<List<(LedgerLine Line, long Position)>> Lines(NpgsqlCommand command, CancellationToken ct)
    {
        var lines = new List<(LedgerLine, long)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            lines.Add((new LedgerLine(
                reader.GetGuid(0), reader.GetString(1), Enum.Parse<LedgerKind>(reader.GetString(2)), await reader.IsDBNullAsync(3, ct) ? null : reader.GetString(3),
                reader.GetFieldValue<DateTimeOffset>(4), reader.GetInt32(5), reader.GetInt32(6), reader.GetInt32(7), LedgerLinks.Missing(reader.GetGuid(0))), reader.GetInt64(8)));
        return lines;
    }
}
