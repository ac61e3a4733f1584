namespace CreditPlatform.Benchmarks.Documents;

/// <summary>Documents made ahead, so that making them takes nothing from what is measured. What was not sent is sent next time.</summary>
internal sealed class Supply(DocumentSequence sequence)
{
    readonly List<Document> _documents = [];
    int _next;

    public void Fill(int count)
    {
        _documents.RemoveRange(0, Math.Min(_next, _documents.Count));
        _next = 0;
        while (_documents.Count < count)
            _documents.Add(sequence.Next());
    }

    /// <summary>Null when all are used up. For concurrent use.</summary>
    public Document? Next()
    {
        var index = Interlocked.Increment(ref _next) - 1;
        return index < _documents.Count ? _documents[index] : null;
    }
}
