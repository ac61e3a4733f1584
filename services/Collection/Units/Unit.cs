using CreditPlatform.Contracts;
using JasperFx.Events;

namespace CreditPlatform.Collection.Units;

/// <summary>单位: a body that reports to the platform, or uses it. Its latest entry is its state.</summary>
public static class Unit
{
    public static readonly Type[] EventTypes = [typeof(UnitEntered)];

    private static readonly Guid Namespace = new("7e1c5d0a-94b2-4a6f-9c3b-6d2f0a5e4b03");

    public static Guid StreamOf(string org) => StableId.V5(Namespace, org);

    public static UnitEntered? Fold(IEnumerable<IEvent> events) => events.Aggregate<IEvent, UnitEntered?>(null, Apply);

    public static UnitEntered Apply(UnitEntered? state, IEvent @event) => @event.Data switch
    {
        UnitEntered entered => entered,
        var unknown => throw new InvalidOperationException($"A unit has no event {unknown.GetType().Name}."),
    };
}
