using CreditPlatform.ServiceDefaults.Errors;
using JasperFx.Events;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Decides a finding about a decision. Pure; a refusal is a code.</summary>
internal static class FindRow
{
    /// <param name="known">Findings so far; to change one, its version is needed.</param>
    /// <param name="uploadedAt">When the ledger came.</param>
    /// <param name="firstReported">When the decision was first reported, if it was.</param>
    public static ErrorCode? Refuse(IReadOnlyList<IEvent> known, long? expected, DateTimeOffset uploadedAt, DateTimeOffset? firstReported) =>
        known.Count > 0 && expected is null ? ErrorCodes.VersionRequired
        : expected is not null && expected != known.Count ? ErrorCodes.VersionStale
        : known.Count == 0 && firstReported <= uploadedAt ? ErrorCodes.DecisionReported : null;
}
