using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Units;

/// <summary>Enters a unit, or changes the entry that the office read before.</summary>
public static class EnterUnit
{
    /// <returns>Why not; else the event, or none where the entry already says so.</returns>
    public static (ErrorCode? Refusal, UnitEntered? Entered) Decide(UnitEntered? known, int version, UnitEntered entry, long? expected)
    {
        if (version > 0 && expected is null)
            return (ErrorCodes.VersionRequired, null);
        if (expected is not null && expected != version)
            return (ErrorCodes.VersionStale, null);
        return (null, Same(known, entry) ? null : entry);
    }

    private static bool Same(UnitEntered? one, UnitEntered other) =>
        one is not null && one.EmbeddedSystems.SequenceEqual(other.EmbeddedSystems) && one with { EmbeddedSystems = other.EmbeddedSystems } == other;
}
