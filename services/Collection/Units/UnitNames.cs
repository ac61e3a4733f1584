using Npgsql;

namespace CreditPlatform.Collection.Units;

/// <summary>Names of the registered units by credit code, for figures listed unit by unit: also of units that nothing has come in from.</summary>
public sealed class UnitNames(NpgsqlDataSource source)
{
    public async Task<IReadOnlyDictionary<string, string>> All(CancellationToken ct)
    {
        await using var command = source.CreateCommand("select org, name from unit_rows");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            names.Add(reader.GetString(0), reader.GetString(1));
        return names;
    }
}
