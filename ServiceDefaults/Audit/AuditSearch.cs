using System.Text.Json;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Audit;

/// <summary>One entry of the audit trail: an event's metadata, never its personal content.</summary>
/// <param name="Id">Event id.</param>
/// <param name="Service">Service that holds it.</param>
/// <param name="Position">Place in that service's log.</param>
/// <param name="Type">Wire name of the event.</param>
/// <param name="StreamId">What it happened to.</param>
/// <param name="Version">Version of that stream after it.</param>
/// <param name="RecordedAt">Business time.</param>
/// <param name="Actor">Client that acted.</param>
/// <param name="Person">Operator account behind it.</param>
/// <param name="Organisation">Organisation it acted for.</param>
/// <param name="Purpose">Stated purpose.</param>
/// <param name="Subject">Subject it is about.</param>
/// <param name="CorrelationId">Trace id, the same in every service the act passed through.</param>
/// <param name="CausationId">Request span or event that caused it.</param>
/// <param name="Details">For access entries: what was asked and how it was answered.</param>
public sealed record AuditEntry(
    Guid Id, string Service, long Position, string Type, Guid StreamId, long Version, DateTimeOffset RecordedAt, string? Actor, string? Person,
    string? Organisation, string? Purpose, string? Subject, string? CorrelationId, string? CausationId, JsonElement? Details);

/// <summary>A page of the audit trail, oldest first. <c>Next</c> is the cursor for <c>after</c>, null on the last page.</summary>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Items, string? Next);

/// <summary>What the trail is searched by; all that are given must hold.</summary>
/// <param name="Subject">Subject it is about.</param>
/// <param name="Actor">Client that acted.</param>
/// <param name="CorrelationId">Trace id of the request it belongs to.</param>
/// <param name="From">First instant of business time.</param>
/// <param name="To">First instant after.</param>
/// <param name="Limit">Entries a page, at most 1,000; 100 if not given.</param>
public sealed record AuditQuery(string? Subject, string? Actor, string? CorrelationId, DateTimeOffset? From, DateTimeOffset? To, int? Limit)
{
    public int Size => Math.Clamp(Limit ?? 100, 1, 1000);
}

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
