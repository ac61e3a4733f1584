using System.Text.Json;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Views;
using Npgsql;

namespace CreditPlatform.Collection.Publication;

/// <summary>GET /public/records?code=&amp;name=. Without token; what is not public today is as absent as what never was.</summary>
public sealed class PublicRecords(NpgsqlDataSource source, Positions positions, CatalogueItems catalogue, PublicationRules rules, BusinessClock clock)
{
    private const int ShortestName = 2;

    public async Task<IResult> Handle(HttpContext http, string? code, string? name, Guid? after, int? limit, CancellationToken ct)
    {
        var subject = string.IsNullOrWhiteSpace(code) ? null : TextForm.NormalizeCode(code);
        var prefix = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (subject is null && prefix is null)
            return Problems.Parameter(http, "code", "请提供统一社会信用代码(code)或名称(name)。", "Give a code or a name.");
        if (prefix is { Length: < ShortestName })
            return Problems.Parameter(http, "name", "名称至少两个字。", "A name needs at least two characters.");
        if (await positions.Reached(http, LogViews.ProgressName, ct) is { } late)
            return late;
        var size = Math.Clamp(limit ?? 20, 1, 100);
        await using var command = source.CreateCommand(
            """
            select id, item, public_from, public_until, state from record_rows
            where status = 'Stored' and public_from <= $1 and public_until >= $1
              and ($2::text is null or subject = $2) and ($3::text is null or subject_name like $3) and id > $4
            order by id limit $5
            """);
        foreach (var value in new object?[] { clock.Today, subject, prefix is null ? null : Escape(prefix) + "%", after ?? Guid.Empty, size + 1 })
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        var items = new List<PublicRecord>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            items.Add(Shown(reader));
        var more = items.Count > size;
        return Results.Ok(new PublicRecordPage(more ? items[..size] : items, more ? items[size - 1].Id : null));
    }

    private PublicRecord Shown(NpgsqlDataReader row)
    {
        var state = JsonSerializer.Deserialize<RecordState>(row.GetString(4), PlatformJson.Options)!;
        var item = catalogue.Versions(state.Item).Single(version => version.Version == state.CatalogueVersion);
        var data = item.Fields.Where(field => field.Public && state.Data.ContainsKey(field.Code))
            .ToDictionary(field => field.Code, field => field.Type == FieldType.Text ? Masking.NumberRuns(state.Data[field.Code]) : state.Data[field.Code]);
        var rule = rules.Of(state.DecisionDate, state.Data.GetValueOrDefault("severity")).Rule;
        return new PublicRecord(row.GetGuid(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetFieldValue<DateOnly>(3), rule, data);
    }

    private static string Escape(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
