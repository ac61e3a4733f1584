using CreditPlatform.ServiceDefaults.Audit;

namespace CreditPlatform.Gateway.Audit;

/// <summary>The audit trail of the whole platform, oldest first.</summary>
/// <param name="Items">Entries of all services, by business time, then service and position.</param>
/// <param name="Next">Cursor for <c>after</c>, null on the last page.</param>
/// <param name="Unavailable">Services that could not be asked: their entries are missing here.</param>
internal sealed record MergedAuditPage(IReadOnlyList<AuditEntry> Items, string? Next, IReadOnlyList<string> Unavailable);

/// <summary>Merges pages without ever reordering one service's log, so that a position is a cursor.</summary>
internal static class AuditMerge
{
    /// <param name="pages">A page of each service, null where it could not be asked.</param>
    /// <param name="after">Where each was read from.</param>
    /// <param name="size">Entries wanted.</param>
    public static MergedAuditPage Merge(IReadOnlyDictionary<string, AuditPage?> pages, IReadOnlyDictionary<string, long> after, int size)
    {
        var position = new SortedDictionary<string, long>(after.ToDictionary(), StringComparer.Ordinal);
        var heads = new PriorityQueue<(string Service, int Index), (DateTimeOffset, string)>();
        void Offer(string service, int index)
        {
            if (pages[service] is { } page && index < page.Items.Count)
                heads.Enqueue((service, index), (page.Items[index].RecordedAt, service));
        }
        foreach (var service in pages.Keys)
            Offer(service, 0);
        var items = new List<AuditEntry>();
        while (items.Count < size && heads.TryDequeue(out var head, out _))
        {
            var entry = pages[head.Service]!.Items[head.Index];
            items.Add(entry with { Service = head.Service });
            position[head.Service] = entry.Position;
            Offer(head.Service, head.Index + 1);
        }
        var more = heads.Count > 0 || pages.Values.Any(page => page?.Next is not null);
        var missing = pages.Where(page => page.Value is null).Select(page => page.Key).Order(StringComparer.Ordinal);
        return new(items, more ? AuditCursor.Write(position) : null, [.. missing]);
    }
}
