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

    /// <summary>Statements that make the table, under the given name, with its indexes unnamed.</summary>
    public abstract string Create(string table);

    /// <summary>The writes that take the events, in log order, into the given table. Taken twice, they must leave what once leaves.</summary>
    public abstract Task<IReadOnlyList<SideWrite>> Write(string table, IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct);
}
