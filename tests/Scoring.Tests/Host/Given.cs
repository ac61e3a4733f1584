using System.Text.Json;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.ScoringTests.Host;

/// <summary>Items as Collection publishes them.</summary>
static class Given
{
    public static readonly DateTimeOffset Received = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly ReportingClock OnTime = new(new(2026, 3, 18), new(2026, 2, 27), false, false);

    public static readonly ReportingClock LateReport = OnTime with { Late = true, CollectedLate = true };

    public static readonly ReportingClock Pending = new(null, null, null, null);

    public static RecordState Record(string organisation, string? subject = null, ReportingClock? clock = null, RecordStatus status = RecordStatus.Stored) => new(
        "penalty-legal", 1, organisation, "990101", subject ?? Codes.Next(), Guid.NewGuid(), status, new(2026, 2, 12), null, null, Received, Received, clock ?? OnTime,
        new Dictionary<string, string> { ["CF_CFLB"] = "1" }, "00", null);

    public static RefusalState Refusal(string organisation, Guid? key = null, ReportingClock? clock = null, Guid? resolvedBy = null) => new(
        "penalty-legal", organisation, key, new(2026, 2, 12), Received, 1, clock ?? OnTime, new Dictionary<string, IReadOnlyList<string>> { ["CF_WSH"] = ["required"] },
        resolvedBy);

    public static ChangeItem Item(Guid stream, long version, RecordState state) => Item(stream, version, RecordState.Kind, state);

    public static ChangeItem Item(Guid stream, long version, RefusalState state) => Item(stream, version, RefusalState.Kind, state);

    /// <summary>Of a shape that cannot be read as what its kind says.</summary>
    public static ChangeItem Poisoned(Guid stream, long version) => Item(stream, version, RecordState.Kind, new { item = "penalty-legal", status = "melted" });

    static ChangeItem Item(Guid stream, long version, string kind, object state) =>
        new(stream, version, kind, Received.AddMinutes(version), "4bf92f3577b34da6a3ce929d0e0e4736", JsonSerializer.SerializeToElement(state, PlatformJson.Options));
}
