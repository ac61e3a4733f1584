using JasperFx.Events;

namespace CreditPlatform.ServiceDefaults.Views;

/// <summary>One state a stream, column by column, for one statement over all of them.</summary>
public sealed record LatestStates<TState>(Folded<TState>[] Rows)
{
    public T[] Column<T>(Func<TState, T> value) => Array.ConvertAll(Rows, row => value(row.State));

    public T[] Meta<T>(Func<IEvent, T> value) => Array.ConvertAll(Rows, row => value(row.Event));
}
