using CreditPlatform.ServiceDefaults.Events;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Subscriptions;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>
/// A read model in a table of its own, fed from the service's log: rows and progress move in one transaction.
/// It can be built again beside the one in use and then switched (<see cref="ViewRebuild"/>).
/// </summary>
public abstract class LogView : SubscriptionBase
{
    protected LogView(string table, params Type[] events)
    {
        Table = table;
        Name = table;
        EventTypes = events;
        Options.BatchSize = 500;
        foreach (var type in events)
            IncludeType(type);
    }

    /// <summary>Name of the table, and of the view's progress.</summary>
    public string Table { get; }

    /// <summary>Every event type it claims; an event of another type never reaches it.</summary>
    public IReadOnlyList<Type> EventTypes { get; }

    /// <summary>Statements that make the table, under the given name, with its indexes unnamed.</summary>
    public abstract string Create(string table);

    /// <summary>The writes that take the events, in log order, into the given table. Taken twice, they must leave what once leaves.</summary>
    public abstract Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct);

    public sealed override async Task<IChangeListener> ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        foreach (var write in await Write(Table, page.Events, operations, cancellationToken))
            operations.QueueSqlCommand(write.Sql, write.Parameters);
        return NullChangeListener.Instance;
    }
}
