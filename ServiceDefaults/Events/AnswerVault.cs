using CreditPlatform.ServiceDefaults.Privacy;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Answers kept under their Idempotency-Key, encrypted, in the same transaction as the events they report.</summary>
public sealed class AnswerVault(KeyRing keys)
{
    internal const string Table =
        """
        create table idempotent_answers (
            client text not null, key text not null, request_hash bytea not null, status int not null, content_type text not null,
            version bigint, body bytea not null, kept_at timestamptz not null default now(), primary key (client, key));
        create index on idempotent_answers (kept_at);
        """;

    internal async Task<StoredAnswers> Find(IQuerySession session, IEnumerable<IdempotencyClaim?> claims, CancellationToken ct)
    {
        var asked = claims.OfType<IdempotencyClaim>().ToList();
        var found = new Dictionary<(string, string), (byte[] Hash, Answer Answer)>();
        if (asked.Count > 0)
        {
            await using var command = new NpgsqlCommand(
                """
                select a.client, a.key, a.request_hash, a.status, a.content_type, a.version, a.body
                from idempotent_answers a join unnest($1, $2) as c(client, key) on a.client = c.client and a.key = c.key
                """);
            command.Parameters.Add(new() { Value = asked.Select(claim => claim.Client).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            command.Parameters.Add(new() { Value = asked.Select(claim => claim.Key).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            await using var reader = await session.ExecuteReaderAsync(command, ct);
            while (await reader.ReadAsync(ct))
                found[(reader.GetString(0), reader.GetString(1))] = (
                    (byte[])reader[2],
                    new Answer(reader.GetInt32(3), keys.Answers.Open((byte[])reader[6]), await reader.IsDBNullAsync(5, ct) ? null : reader.GetInt64(5), reader.GetString(4)));
        }
        return new StoredAnswers(found, keys);
    }
}
