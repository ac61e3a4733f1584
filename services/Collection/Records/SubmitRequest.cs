using System.Text.Json;

namespace CreditPlatform.Collection.Records;

/// <summary>A submission. <c>data</c> has the item's national field codes; dates YYYY/MM/DD or ISO, enumerations by code or Chinese name.</summary>
/// <param name="Item">Catalogue item, e.g. <c>penalty-legal</c>.</param>
/// <param name="Data">The record.</param>
/// <param name="ReportedAt">Believed only with scope records.backfill (migration, demo data); RFC 3339.</param>
public sealed record SubmitRequest(string? Item, JsonElement Data, DateTimeOffset? ReportedAt);
