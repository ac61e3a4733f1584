using CreditPlatform.Contracts.Messages;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>Where a service applies another service's changes. Applying the same item twice must leave what once left.</summary>
public interface IChangeSink
{
    /// <summary>Source whose changes it takes.</summary>
    string Source { get; }

    /// <summary>Applies the items, which are in log order, inside the transaction.</summary>
    Task Apply(NpgsqlConnection connection, IReadOnlyList<ChangeItem> items, CancellationToken ct);
}
