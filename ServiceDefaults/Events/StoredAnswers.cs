using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Privacy;
using Marten;

namespace CreditPlatform.ServiceDefaults.Events;

internal sealed class StoredAnswers(Dictionary<(string, string), (byte[] Hash, Answer Answer)> found, KeyRing keys)
{
    /// <summary>The first answer, or null where the key is new. The same key with another request is refused.</summary>
    public Answer? Replay(IdempotencyClaim claim)
    {
        if (!found.TryGetValue((claim.Client, claim.Key), out var stored))
            return null;
        if (!stored.Hash.AsSpan().SequenceEqual(claim.RequestHash))
            throw new RefusedException(ErrorCodes.IdempotencyKeyReused);
        return stored.Answer;
    }

    public void Keep(IDocumentSession session, IdempotencyClaim claim, Answer answer)
    {
        found[(claim.Client, claim.Key)] = (claim.RequestHash, answer);
        session.QueueSqlCommand(
            "insert into idempotent_answers (client, key, request_hash, status, content_type, version, body) values (?, ?, ?, ?, ?, ?, ?)",
            claim.Client, claim.Key, claim.RequestHash, answer.Status, answer.ContentType, (object?)answer.Version ?? DBNull.Value, keys.Answers.Seal(answer.Body));
    }
}
