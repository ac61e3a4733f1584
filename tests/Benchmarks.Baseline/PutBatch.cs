using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>POST /records/batch: what is known of the batch is read in one query, all of it is saved in one transaction.</summary>
internal static class PutBatch
{
    public static async Task<Ok<int>> Handle(Batch batch, RecordStore store, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var owner in batch.Records.GroupBy(row => (row.Item, row.Organisation)))
        {
            var numbers = owner.Select(row => row.DocumentNumber).Distinct().ToList();
            var known = await store.Records
                .Where(row => row.Item == owner.Key.Item && row.Organisation == owner.Key.Organisation && numbers.Contains(row.DocumentNumber))
                .ToDictionaryAsync(row => (row.DocumentNumber, row.Subject), ct);
            foreach (var sent in owner.Select(row => row.ToRecord(now)))
                if (known.TryAdd((sent.DocumentNumber, sent.Subject), sent))
                    store.Add(sent);
                else
                    known[(sent.DocumentNumber, sent.Subject)].Replace(sent.Document, now);
        }
        await store.SaveChangesAsync(ct);
        return TypedResults.Ok(batch.Records.Count);
    }
}
