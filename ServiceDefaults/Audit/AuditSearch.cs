using System.Text.Json;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Audit;

public static class AuditSearch
{
    /// <summary>The log is searched by subject, actor and correlation id; the access entries alone carry their body out.</summary>
    internal const string Indexes =
        """
        create index if not exists audit_correlation on events.mt_events (correlation_id);
        create index if not exists audit_subject on events.mt_events ((headers ->> 'subject'), seq_id) where headers ? 'subject';
        create index if not exists audit_actor on events.mt_events ((headers ->> 'actor'), seq_id);
        """;

    internal static readonly string[] IndexNames = ["audit_correlation", "audit_subject", "audit_actor"];

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/audit/events", Search)
        .WithName("SearchAuditEvents").WithTags("audit")
        .WithSummary("Who did what 审计检索: by subject, actor, correlation id and time")
        .Produces<AuditPage>().ProducesProblem(403);

    private static async Task<IResult> Search(
        HttpContext http, AccessGate gate, NpgsqlDataSource source, IHostEnvironment environment, [AsParameters] AuditQuery query, long? after, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.AuditEvents, Operation.Read);
        return refusal ?? Results.Ok(await Find(source, environment.ApplicationName, query, after ?? 0, ct));
    }

    /// <summary>A page of one service's own log, after the given position.</summary>
    public static async Task<AuditPage> Find(NpgsqlDataSource source, string service, AuditQuery query, long after, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            """
            select id, seq_id, type, stream_id, version, headers, correlation_id, causation_id,
                   case when type in ('access-refused', 'access-granted') then data end
            from events.mt_events
            where seq_id > $1
              and ($2::text is null or headers ->> 'subject' = $2)
              and ($3::text is null or headers ->> 'actor' = $3)
              and ($4::text is null or correlation_id = $4)
              and ($5::timestamptz is null or (headers ->> 'recordedAt')::timestamptz >= $5)
              and ($6::timestamptz is null or (headers ->> 'recordedAt')::timestamptz < $6)
            order by seq_id limit $7
            """);
        foreach (var value in new object?[]
                 {
                     after, query.Subject, query.Actor, query.CorrelationId, query.From?.ToUniversalTime(), query.To?.ToUniversalTime(), query.Size + 1,
                 })
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        var entries = new List<AuditEntry>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            entries.Add(Read(reader, service));
        var more = entries.Count > query.Size;
        if (more)
            entries.RemoveAt(query.Size);
        return new AuditPage(entries, more ? entries[^1].Position.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    private static AuditEntry Read(NpgsqlDataReader row, string service)
    {
        using var headers = JsonDocument.Parse(row.IsDBNull(5) ? "{}" : row.GetString(5));
        string? Header(string name) => headers.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new AuditEntry(
            row.GetGuid(0), service, row.GetInt64(1), row.GetString(2), row.GetGuid(3), row.GetInt64(4),
            Header("recordedAt") is { } at ? DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) : default,
            Header("actor"), Header("person"), Header("org"), Header("purpose"), Header("subject"),
            row.IsDBNull(6) ? null : row.GetString(6), row.IsDBNull(7) ? null : row.GetString(7),
            row.IsDBNull(8) ? null : JsonSerializer.Deserialize<JsonElement>(row.GetString(8)));
    }
}
