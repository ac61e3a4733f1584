using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>POST /records: a new key is inserted, a known one updated.</summary>
internal static class PutRecord
{
    public static async Task<Results<JsonHttpResult<Stored>, Conflict>> Handle(Submission submission, RecordStore store, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var sent = submission.ToRecord(now);
        var known = await store.Records.FindAsync([sent.Item, sent.Organisation, sent.DocumentNumber, sent.Subject], ct);
        if (known is null)
            store.Add(sent);
        else
            known.Replace(sent.Document, now);
        try
        {
            await store.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) // somebody else wrote the same record meanwhile
        {
            return TypedResults.Conflict();
        }
        var kept = known ?? sent;
        return TypedResults.Json(
            new Stored(kept.DocumentNumber, kept.Version, kept.ReceivedAt), statusCode: known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }
}
