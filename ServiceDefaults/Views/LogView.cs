using CreditPlatform.ServiceDefaults.Events;
using JasperFx.Events;
using Marten;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>
/// A read model in a table of its own, fed from the service's log by <see cref="LogViews"/>.
/// It can be built again beside the one in use and then switched (<see cref="ViewRebuild"/>).
/// </summary>
public abstract class LogView(string table, params Type[] events)
{
    /// <summary>Name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>Every event type it claims; an event of another type never reaches it.</summary>
    public IReadOnlyList<Type> EventTypes { get; } = events;

    /// <summary>The statement that makes the table, under the given name.</summary>
    public abstract string Create(string table);

    /// <summary>Statements that make its indexes, unnamed; a rebuild makes them over the finished rows.</summary>
    public virtual string Indexes(string table) => "";

    /// <summary>The writes that take the events, in log order, into the given table. Taken twice, they must leave what once leaves.</summary>
    public abstract Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct);
}
