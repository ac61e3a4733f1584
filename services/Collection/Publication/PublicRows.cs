using System.Text.Json;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;
using Npgsql;

namespace CreditPlatform.Collection.Publication;

/// <summary>A row that is public today, and what the vault holds of it where it is about a person.</summary>
internal sealed record PublicRow(Guid Id, DateOnly From, DateOnly Until, RecordState State, IReadOnlyDictionary<string, string>? Secret = null);

/// <summary>Reads what is public today. Rows about persons have no name in the view, so a name alone never finds one.</summary>
internal sealed class PublicRows(NpgsqlDataSource source, Vault vault, Publicity publicity, BusinessClock clock)
{
    /// <summary>More public records than this nobody has; the bound keeps one request small.</summary>
    private const int MostOfOnePerson = 1000;

    private const string Today = "select id, public_from, public_until, state from record_rows where status = 'Stored' and public_from <= $1 and public_until >= $1";

    /// <summary>By code, beginning of the name, or both.</summary>
    public Task<List<PublicRow>> Organisations(string? code, string? prefix, Guid after, int most, CancellationToken ct) => Rows(
        $"{Today} and ($2::text is null or subject = $2) and ($3::text is null or subject_name like $3) and id > $4 order by id limit $5",
        [clock.Today, code, prefix is null ? null : Escape(prefix) + "%", after, most], ct);

    /// <summary>By number and full name; a name is compared with what the vault holds. All of them, so that no cursor tells of one that isn't shown.</summary>
    public async Task<List<PublicRow>> Persons(PersonQuery query, Guid after, CancellationToken ct)
    {
        var found = new List<PublicRow>();
        foreach (var row in await Rows($"{Today} and subject = any($2) and id > $3 order by id limit $4", [clock.Today, query.References, after, MostOfOnePerson], ct))
            if (row.State.Sealed is { } place && await vault.Open(place.Reference, place.Slot, ct) is { } secret && publicity.IsNamed(row.State, secret, query.Name))
                found.Add(row with { Secret = secret });
        return found;
    }

    private async Task<List<PublicRow>> Rows(string sql, object?[] parameters, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in parameters)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        var rows = new List<PublicRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add(new PublicRow(
                reader.GetGuid(0), reader.GetFieldValue<DateOnly>(1), reader.GetFieldValue<DateOnly>(2),
                JsonSerializer.Deserialize<RecordState>(reader.GetString(3), PlatformJson.Options)!));
        return rows;
    }

    private static string Escape(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
