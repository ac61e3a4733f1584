using CreditPlatform.Contracts.Messages;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten;
using JasperFx.Events.Projections;
using Marten.Subscriptions;
using MassTransit;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>Turns a page of events into changed states. The session reads the same database.</summary>
public delegate Task<IReadOnlyList<ChangeItem>> ChangeItems(IReadOnlyList<IEvent> events, IQuerySession session, CancellationToken ct);

/// <summary>Makes the message of a page.</summary>
public delegate TChanges ChangesPage<out TChanges>(string source, long after, long position, IReadOnlyList<ChangeItem> items) where TChanges : Changes;

/// <summary>
/// The event log is the outbox (ADR 0004): this subscription alone publishes, and its progress moves only after the broker has
/// confirmed the page. A broker that is away holds the page, it does not lose it.
/// </summary>
public sealed class Outbox<TChanges>(IBus bus, ChangesPage<TChanges> message, ChangeItems items, Microsoft.Extensions.Hosting.IHostEnvironment environment) : SubscriptionBase
    where TChanges : Changes
{
    public const string ProgressName = "Outbox";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public override async Task<IChangeListener> ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        var changed = await items(page.Events, operations, cancellationToken);
        await Publish(message(environment.ApplicationName.ToLowerInvariant(), page.SequenceFloor, page.SequenceCeiling, changed), cancellationToken);
        return NullChangeListener.Instance;
    }

    /// <summary>
    /// A broker that dies in the middle of a confirm can leave the publish waiting for ever. Given up in time it is a failure like any other:
    /// the subscription pauses and publishes the page again. (It must not look like a cancellation, which the daemon passes over in silence.)
    /// </summary>
    private async Task Publish(TChanges changes, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await bus.Publish(changes, patience.Token).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The broker has not confirmed a page within {Patience.TotalSeconds} s.");
        }
    }
}
