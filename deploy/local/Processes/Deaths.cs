namespace CreditPlatform.Local.Processes;

/// <summary>Tells a process that falls now and then from one that can't run: five deaths within thirty seconds.</summary>
internal sealed class Deaths
{
    static readonly TimeSpan Window = TimeSpan.FromSeconds(30);

    readonly Queue<DateTimeOffset> _recent = new();

    public bool TooManyAfter(DateTimeOffset now)
    {
        _recent.Enqueue(now);
        while (now - _recent.Peek() > Window)
            _recent.Dequeue();
        return _recent.Count >= 5;
    }
}
