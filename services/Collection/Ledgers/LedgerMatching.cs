using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Quality;
using Npgsql;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Asks the comparison for single figures (see <see cref="MissingSql"/>).</summary>
public sealed class LedgerMatching(NpgsqlDataSource source, CatalogueItems catalogue)
{
    /// <summary>Seconds; a ledger of 200,000 rows on a busy database takes its time.</summary>
    private const int Patience = 90;

    internal IReadOnlyList<string> Group => catalogue.InGroup(DoublePublicity.Group);

    /// <summary>How many decisions of a file not yet kept have not been reported.</summary>
    internal async Task<long> Missing(string department, IReadOnlyList<LedgerEntry> entries, CancellationToken ct)
    {
        LedgerEntry[] counted = [.. entries.Where(entry => entry.Repeats is null)];
        await using var command = source.CreateCommand(
            $"""
            select count(*) from (select @department as department, u.document_number, u.subject, u.item, u.decision, string_to_array(u.keys, ',')::uuid[] as keys
                                  from unnest(@numbers, @subjects, @items, @decisions, @keys) as u(document_number, subject, item, decision, keys)) l
            {MissingSql.Findings} where {MissingSql.Missing}
            """);
        command.CommandTimeout = Patience;
        command.Parameters.Add(new("department", department));
        command.Parameters.Add(new("group", Group.ToArray()));
        command.Parameters.Add(new("numbers", Array.ConvertAll(counted, entry => entry.DocumentNumber)));
        command.Parameters.Add(new("subjects", Array.ConvertAll(counted, entry => entry.Subject)));
        command.Parameters.Add(new("items", Array.ConvertAll(counted, entry => entry.Item)));
        command.Parameters.Add(new("decisions", Array.ConvertAll(counted, entry => entry.Decision)));
        command.Parameters.Add(new("keys", Array.ConvertAll(counted, entry => Keys(Group, department, entry.Item, entry.DocumentNumber, entry.Subject))));
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    internal async Task<long> Missing(Guid ledger, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            $"select count(*) from ledger_rows l {MissingSql.Findings} where l.ledger = @ledger and {MissingSql.Counted} and {MissingSql.Missing}");
        command.Parameters.Add(new("ledger", ledger));
        command.Parameters.Add(new("group", Group.ToArray()));
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Ids that a record or a refusal of the decision would have, joined by commas.</summary>
    internal static string Keys(IReadOnlyList<string> group, string department, string? item, string documentNumber, string subject) =>
        string.Join(',', LedgerIds.NaturalKeys(item is null ? group : [item], department, documentNumber, subject));
}
