namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>One row a decision; earlier contents are in <c>record_history</c>, written by a trigger.</summary>
internal sealed class StoredRecord
{
    public required string Item { get; init; }

    public required string Organisation { get; init; }

    public required string DocumentNumber { get; init; }

    public required string Subject { get; init; }

    public required string Document { get; set; }

    public int Version { get; set; } = 1;

    public DateTimeOffset ReceivedAt { get; set; }

    public void Replace(string document, DateTimeOffset at)
    {
        (Document, ReceivedAt) = (document, at);
        Version++;
    }
}
