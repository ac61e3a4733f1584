using System.Globalization;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Records;

/// <summary>GET /records?department=&amp;item=&amp;flag=&amp;from=&amp;to=: the rows behind every number, by date of first receipt.</summary>
public sealed class ListRecords(NpgsqlDataSource source, AccessGate gate, Positions positions)
{
    public async Task<IResult> Handle(
        HttpContext http, string? department, string? item, string? flag, DateOnly? from, DateOnly? to, string? after, int? limit, CancellationToken ct)
    {
        var organisation = department ?? Caller.From(http.User).Organisation;
        var (_, refusal) = await gate.Ask(http, Resource.UnitFigures, Operation.Read, organisation);
        if (refusal is not null)
            return refusal;
        if (flag is not (null or "late" or "collected-late" or "refused"))
            return Problems.Parameter(http, "flag", "可取 late、collected-late、refused。", "One of late, collected-late, refused.");
        var table = flag == "refused" ? "refusal_rows" : "record_rows";
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var (since, last) = Cursor(after);
        await using var command = source.CreateCommand(Sql(flag, table));
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        foreach (var value in new object?[]
                 {
                     organisation, item, from is { } f ? Shanghai.StartOf(f).UtcDateTime : null, to is { } t ? Shanghai.EndOf(t).UtcDateTime : null, since, last, size + 1,
                 })
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        return Results.Ok(await Page(command, size, ct));
    }

    private static string Sql(string? flag, string table)
    {
        var columns = flag == "refused"
            ? "id, item, version, 'refused', (state ->> 'decisionDate')::date, first_received_at, (state -> 'clock' ->> 'late')::boolean, (state -> 'clock' ->> 'collectedLate')::boolean"
            : "id, item, version, lower(status), decision_date, first_received_at, late, collected_late";
        var condition = flag switch { "late" => "and late", "collected-late" => "and collected_late", "refused" => "and not resolved", _ => "and status <> 'Sealed'" };
        return $"""
            select {columns} from {table}
            where organisation = $1 and ($2::text is null or item = $2) and ($3::timestamptz is null or first_received_at >= $3)
              and ($4::timestamptz is null or first_received_at < $4) and (first_received_at, id) > ($5, $6) {condition}
            order by first_received_at, id limit $7
            """;
    }

    private static async Task<RecordPage> Page(NpgsqlCommand command, int size, CancellationToken ct)
    {
        var lines = new List<RecordLine>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            lines.Add(new RecordLine(
                reader.GetGuid(0), reader.GetString(1), reader.GetInt64(2), reader.GetString(3), await Nullable<DateOnly>(reader, 4, ct),
                reader.GetFieldValue<DateTimeOffset>(5), await Nullable<bool>(reader, 6, ct), await Nullable<bool>(reader, 7, ct)));
        if (lines.Count <= size)
            return new RecordPage(lines, null);
        lines.RemoveAt(size);
        return new RecordPage(lines, string.Create(CultureInfo.InvariantCulture, $"{lines[^1].FirstReceivedAt.UtcTicks}.{lines[^1].Id:N}"));
    }

    private static async Task<T?> Nullable<T>(NpgsqlDataReader reader, int column, CancellationToken ct) where T : struct =>
        await reader.IsDBNullAsync(column, ct) ? null : await reader.GetFieldValueAsync<T>(column, ct);

    private static (DateTime Since, Guid Last) Cursor(string? after)
    {
        var parts = after?.Split('.');
        return parts is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && Guid.TryParse(id, out var last)
            ? (new DateTime(at, DateTimeKind.Utc), last)
            : (DateTime.MinValue.ToUniversalTime(), Guid.Empty);
    }
}
