using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Subscriptions;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>
/// Feeds all views of a service: a page of the log is read once, and the rows of every view move with one progress in one transaction.
/// A subscription a view read the log as many times and waited for the disk as often (ADR 0009).
/// </summary>
public sealed class LogViews : SubscriptionBase
{
    public const string ProgressName = "views";
    private readonly IReadOnlyList<LogView> views;

    public LogViews(IEnumerable<LogView> views)
    {
        this.views = [.. views];
        Name = ProgressName;
        Options.BatchSize = 500;
        foreach (var type in this.views.SelectMany(view => view.EventTypes).Distinct())
            IncludeType(type);
    }

    public override async Task<IChangeListener> ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        foreach (var view in views)
        {
            List<IEvent> own = [.. page.Events.Where(e => view.EventTypes.Contains(e.EventType))];
            if (own.Count == 0)
                continue;
            foreach (var write in await view.Write(view.Table, own, operations, cancellationToken))
                operations.QueueSqlCommand(write.Sql, write.Parameters);
        }
        return NullChangeListener.Instance;
    }
}
