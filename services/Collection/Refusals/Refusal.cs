using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using JasperFx.Events;

namespace CreditPlatform.Collection.Refusals;

/// <summary>
/// What one organisation tried to submit under one natural key (or, where the key is unreadable, with one content) and had refused.
/// Retries meet the same stream, so they count as one (design.md §7).
/// </summary>
public static class Refusal
{
    public static readonly Type[] EventTypes = [typeof(SubmissionRefused), typeof(RefusalResolved), typeof(RefusalClockCompleted)];

    private static readonly Guid Namespace = new("0b7d4b0e-4c1f-4d9e-9a5b-8e1e8f6f2d01");

    public static Guid IdOf(string organisation, string item, Guid? naturalKey, string contentFingerprint) =>
        StableId.V5(Namespace, $"{organisation}\n{item}\n{naturalKey?.ToString() ?? contentFingerprint}");

    public static RefusalState? Fold(IEnumerable<IEvent> events) => events.Aggregate<IEvent, RefusalState?>(null, Apply);

    public static RefusalState Apply(RefusalState? state, IEvent @event) => @event.Data switch
    {
        SubmissionRefused refused when state is null => new RefusalState(
            refused.Item, refused.Organisation, refused.NaturalKey, refused.DecisionDate, refused.ReceivedAt, 1, refused.Clock, refused.Codes, null),
        SubmissionRefused again => state with { Attempts = state.Attempts + 1, Codes = again.Codes, ResolvedBy = null },
        RefusalResolved resolved => state! with { ResolvedBy = resolved.RecordId },
        RefusalClockCompleted completed => state! with { Clock = completed.Clock },
        var unknown => throw new InvalidOperationException($"A refusal has no event {unknown.GetType().Name}."),
    };
}
