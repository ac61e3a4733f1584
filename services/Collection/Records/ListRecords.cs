using CreditPlatform.Collection.Catalogue;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Records;

/// <summary>GET /records?department=&amp;item=&amp;group=&amp;flag=&amp;from=&amp;to=: the rows behind every number, by date of first receipt.</summary>
public sealed class ListRecords(NpgsqlDataSource source, AccessGate gate, Positions positions, CatalogueItems catalogue)
{
    private const string Columns = "r.organisation, r.first_received_at, r.id, r.item, r.version,";

    public async Task<IResult> Handle(
        HttpContext http, string? department, string? item, string? group, string? flag, DateOnly? from, DateOnly? to, string? after, int? limit, CancellationToken ct)
    {
        var organisation = DepartmentScope.Own(http, department);
        var (_, refusal) = await gate.Ask(http, Resource.UnitFigures, Operation.Read, organisation);
        if (refusal is not null)
            return refusal;
        if (RecordFlag.Of(flag) is not { } asked)
            return Problems.Parameter(http, "flag", $"可取 {RecordFlag.Names}。", $"One of {RecordFlag.Names}.");
        if (RecordCursor.Parse(after) is not { } cursor)
            return Problems.Parameter(http, "after", "翻页标记有误。", "Not a cursor of this list.");
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var query = new RecordQuery(organisation, Items(item, group), from, to);
        await using var command = source.CreateCommand(Sql(query, asked));
        query.Bind(command);
        cursor.Bind(command);
        var size = Math.Clamp(limit ?? 100, 1, 1000);
        command.Parameters.Add(new("size", size + 1));
        return Results.Ok(await Page(command, size, ct));
    }

    /// <summary>The items named, those of the group, or those in both.</summary>
    private IReadOnlyList<string>? Items(string? item, string? group)
    {
        IReadOnlyList<string>? named = string.IsNullOrEmpty(item) ? null : item.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyList<string>? grouped = string.IsNullOrEmpty(group) ? null : catalogue.InGroup(group);
        return named is not null && grouped is not null ? [.. named.Intersect(grouped)] : named ?? grouped;
    }

    private static string Sql(RecordQuery query, RecordFlag flag)
    {
        var where = $"{query.Where} and {RecordCursor.Where(query.Department is not null)}";
        var parts = new[]
        {
            flag.Records is null ? null : Part("lower(r.status), r.decision_date, r.late, r.collected_late from record_rows r", $"{where} and r.status <> 'Sealed' and {flag.Records}"),
            flag.Refusals is null ? null : Part("'refused', (r.state ->> 'decisionDate')::date, r.late, r.collected_late from refusal_rows r", $"{where} and {flag.Refusals}"),
        };
        return $"select * from ({string.Join(" union all ", parts.OfType<string>())}) listed order by 1, 2, 3 limit @size";
    }

    private static string Part(string from, string where) => $"(select {Columns} {from} where {where} order by 1, 2, 3 limit @size)";

    private static async Task<RecordPage> Page(NpgsqlCommand command, int size, CancellationToken ct)
    {
        var lines = new List<RecordLine>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            lines.Add(new RecordLine(
                reader.GetGuid(2), reader.GetString(3), reader.GetInt64(4), reader.GetString(5), await Nullable<DateOnly>(reader, 6, ct),
                reader.GetFieldValue<DateTimeOffset>(1), await Nullable<bool>(reader, 7, ct), await Nullable<bool>(reader, 8, ct), reader.GetString(0)));
        if (lines.Count <= size)
            return new RecordPage(lines, null);
        lines.RemoveAt(size);
        return new RecordPage(lines, RecordCursor.Of(lines[^1]).ToString());
    }

    private static async Task<T?> Nullable<T>(NpgsqlDataReader reader, int column, CancellationToken ct) where T : struct =>
        await reader.IsDBNullAsync(column, ct) ? null : await reader.GetFieldValueAsync<T>(column, ct);
}
