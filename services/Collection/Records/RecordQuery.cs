using CreditPlatform.Contracts;
using NpgsqlTypes;
using Npgsql;

namespace CreditPlatform.Collection.Records;

/// <summary>What is asked of the rows of records and refusals: whose, which items, first received when.</summary>
/// <param name="Department">Null for everybody's.</param>
/// <param name="Items">Null for every item.</param>
internal sealed record RecordQuery(string? Department, IReadOnlyList<string>? Items, DateOnly? From, DateOnly? To)
{
    /// <summary>Conditions on a table aliased <c>r</c>; only those asked for, so that the index is used.</summary>
    public string Where => string.Join(" and ", new[]
    {
        Department is null ? null : "r.organisation = @department",
        Items is null ? null : "r.item = any(@items)",
        From is null ? null : "r.first_received_at >= @from",
        To is null ? null : "r.first_received_at < @to",
    }.OfType<string>().DefaultIfEmpty("true"));

    public void Bind(NpgsqlCommand command)
    {
        if (Department is not null)
            command.Parameters.Add(new("department", Department));
        if (Items is not null)
            command.Parameters.Add(new("items", Items.ToArray()));
        if (From is { } from)
            command.Parameters.Add(new("from", NpgsqlDbType.TimestampTz) { Value = Shanghai.StartOf(from).UtcDateTime });
        if (To is { } to)
            command.Parameters.Add(new("to", NpgsqlDbType.TimestampTz) { Value = Shanghai.EndOf(to).UtcDateTime });
    }
}
