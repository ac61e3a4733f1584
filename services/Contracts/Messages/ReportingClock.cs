using System.Text.Json.Serialization;

namespace CreditPlatform.Contracts.Messages;

/// <summary>
/// Deadlines of the two reporting clocks, counted in working days from the decision (day 0). A deadline in a year whose
/// working days are not announced yet is null and the clock reads <c>pending-calendar</c> until they are.
/// </summary>
/// <param name="ReportDue">Last day that is not late (source 000: 20 working days).</param>
/// <param name="CollectDue">Last day of collection into the city platform (source 002: 7 working days).</param>
/// <param name="Late">Received after <paramref name="ReportDue"/>; null while pending.</param>
/// <param name="CollectedLate">Received after <paramref name="CollectDue"/>; null while pending.</param>
public sealed record ReportingClock(DateOnly? ReportDue, DateOnly? CollectDue, bool? Late, bool? CollectedLate)
{
    [JsonIgnore]
    public bool Pending => ReportDue is null || CollectDue is null;

    /// <summary><c>complete</c> or <c>pending-calendar</c>.</summary>
    [JsonIgnore]
    public string State => Pending ? "pending-calendar" : "complete";
}
