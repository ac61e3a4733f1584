using System.Reflection;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ScoringTests.Host;

namespace CreditPlatform.ScoringTests.Views;

/// <summary>
/// Every state a stream can be in × every view: what the view must show when the unit has this stream alone. A state or view that is added
/// without its cells fails here.
/// </summary>
public sealed class MatrixTests(ScoringHost host)
{
    static readonly Dictionary<string, Func<string, string, ChangeItem>> States = new()
    {
        ["record stored complete on-time"] = (unit, subject) => Record(unit, subject, RecordStatus.Stored, Given.OnTime),
        ["record stored complete late"] = (unit, subject) => Record(unit, subject, RecordStatus.Stored, Given.LateReport),
        ["record stored pending-calendar"] = (unit, subject) => Record(unit, subject, RecordStatus.Stored, Given.Pending),
        ["record withdrawn complete on-time"] = (unit, subject) => Record(unit, subject, RecordStatus.Withdrawn, Given.OnTime),
        ["record withdrawn complete late"] = (unit, subject) => Record(unit, subject, RecordStatus.Withdrawn, Given.LateReport),
        ["record withdrawn pending-calendar"] = (unit, subject) => Record(unit, subject, RecordStatus.Withdrawn, Given.Pending),
        ["record sealed complete on-time"] = (unit, subject) => Record(unit, subject, RecordStatus.Sealed, Given.OnTime),
        ["record sealed complete late"] = (unit, subject) => Record(unit, subject, RecordStatus.Sealed, Given.LateReport),
        ["record sealed pending-calendar"] = (unit, subject) => Record(unit, subject, RecordStatus.Sealed, Given.Pending),
        ["refusal open on-time"] = (unit, _) => Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit, Guid.NewGuid())),
        ["refusal open late"] = (unit, _) => Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit, Guid.NewGuid(), Given.LateReport)),
        ["refusal open unreadable"] = (unit, _) => Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit) with { DecisionDate = null, Clock = null }),
        ["refusal resolved"] = (unit, _) => Given.Item(Guid.NewGuid(), 1, Given.Refusal(unit, Guid.NewGuid(), Given.LateReport, Guid.NewGuid())),
    };

    /// <summary>Figures are received, stored, withdrawn, late, collected-late, refused; points are timeliness, compliance.</summary>
    static readonly Dictionary<(string State, string View), string> Expected = new()
    {
        [("record stored complete on-time", "source_rows")] = "record stored current counted complete",
        [("record stored complete on-time", "unit_days")] = "1 1 0 0 0 0",
        [("record stored complete on-time", "metrics of the unit")] = "1 1 0 0 0 0",
        [("record stored complete on-time", "metrics of the subject")] = "1",
        [("record stored complete on-time", "department result")] = "30 30",
        [("record stored complete on-time", "subject result")] = "20",
        [("record stored complete late", "source_rows")] = "record stored current counted complete",
        [("record stored complete late", "unit_days")] = "1 1 0 1 1 0",
        [("record stored complete late", "metrics of the unit")] = "1 1 0 1 1 0",
        [("record stored complete late", "metrics of the subject")] = "1",
        [("record stored complete late", "department result")] = "0 30",
        [("record stored complete late", "subject result")] = "20",
        [("record stored pending-calendar", "source_rows")] = "record stored current counted pending-calendar",
        [("record stored pending-calendar", "unit_days")] = "1 1 0 0 0 0",
        [("record stored pending-calendar", "metrics of the unit")] = "1 1 0 0 0 0",
        [("record stored pending-calendar", "metrics of the subject")] = "1",
        [("record stored pending-calendar", "department result")] = "30 30",
        [("record stored pending-calendar", "subject result")] = "20",
        [("record withdrawn complete on-time", "source_rows")] = "record withdrawn current counted complete",
        [("record withdrawn complete on-time", "unit_days")] = "1 1 1 0 0 0",
        [("record withdrawn complete on-time", "metrics of the unit")] = "1 1 1 0 0 0",
        [("record withdrawn complete on-time", "metrics of the subject")] = "0",
        [("record withdrawn complete on-time", "department result")] = "30 30",
        [("record withdrawn complete on-time", "subject result")] = "30",
        [("record withdrawn complete late", "source_rows")] = "record withdrawn current counted complete",
        [("record withdrawn complete late", "unit_days")] = "1 1 1 1 1 0",
        [("record withdrawn complete late", "metrics of the unit")] = "1 1 1 1 1 0",
        [("record withdrawn complete late", "metrics of the subject")] = "0",
        [("record withdrawn complete late", "department result")] = "0 30",
        [("record withdrawn complete late", "subject result")] = "30",
        [("record withdrawn pending-calendar", "source_rows")] = "record withdrawn current counted pending-calendar",
        [("record withdrawn pending-calendar", "unit_days")] = "1 1 1 0 0 0",
        [("record withdrawn pending-calendar", "metrics of the unit")] = "1 1 1 0 0 0",
        [("record withdrawn pending-calendar", "metrics of the subject")] = "0",
        [("record withdrawn pending-calendar", "department result")] = "30 30",
        [("record withdrawn pending-calendar", "subject result")] = "30",
        [("record sealed complete on-time", "source_rows")] = "record sealed current complete",
        [("record sealed complete on-time", "unit_days")] = "",
        [("record sealed complete on-time", "metrics of the unit")] = "0 0 0 0 0 0",
        [("record sealed complete on-time", "metrics of the subject")] = "unknown",
        [("record sealed complete on-time", "department result")] = "no-data no-data",
        [("record sealed complete on-time", "subject result")] = "no-data",
        [("record sealed complete late", "source_rows")] = "record sealed current complete",
        [("record sealed complete late", "unit_days")] = "",
        [("record sealed complete late", "metrics of the unit")] = "0 0 0 0 0 0",
        [("record sealed complete late", "metrics of the subject")] = "unknown",
        [("record sealed complete late", "department result")] = "no-data no-data",
        [("record sealed complete late", "subject result")] = "no-data",
        [("record sealed pending-calendar", "source_rows")] = "record sealed current pending-calendar",
        [("record sealed pending-calendar", "unit_days")] = "",
        [("record sealed pending-calendar", "metrics of the unit")] = "0 0 0 0 0 0",
        [("record sealed pending-calendar", "metrics of the subject")] = "unknown",
        [("record sealed pending-calendar", "department result")] = "no-data no-data",
        [("record sealed pending-calendar", "subject result")] = "no-data",
        [("refusal open on-time", "source_rows")] = "refusal refused current counted complete",
        [("refusal open on-time", "unit_days")] = "1 0 0 0 0 1",
        [("refusal open on-time", "metrics of the unit")] = "1 0 0 0 0 1",
        [("refusal open on-time", "metrics of the subject")] = "unknown",
        [("refusal open on-time", "department result")] = "30 0",
        [("refusal open on-time", "subject result")] = "no-data",
        [("refusal open late", "source_rows")] = "refusal refused current counted complete",
        [("refusal open late", "unit_days")] = "1 0 0 1 1 1",
        [("refusal open late", "metrics of the unit")] = "1 0 0 1 1 1",
        [("refusal open late", "metrics of the subject")] = "unknown",
        [("refusal open late", "department result")] = "0 0",
        [("refusal open late", "subject result")] = "no-data",
        [("refusal open unreadable", "source_rows")] = "refusal refused current counted",
        [("refusal open unreadable", "unit_days")] = "1 0 0 0 0 1",
        [("refusal open unreadable", "metrics of the unit")] = "1 0 0 0 0 1",
        [("refusal open unreadable", "metrics of the subject")] = "unknown",
        [("refusal open unreadable", "department result")] = "30 0",
        [("refusal open unreadable", "subject result")] = "no-data",
        [("refusal resolved", "source_rows")] = "refusal resolved current complete",
        [("refusal resolved", "unit_days")] = "",
        [("refusal resolved", "metrics of the unit")] = "0 0 0 0 0 0",
        [("refusal resolved", "metrics of the subject")] = "unknown",
        [("refusal resolved", "department result")] = "no-data no-data",
        [("refusal resolved", "subject result")] = "no-data",
    };

    static readonly string[] Views = ["source_rows", "unit_days", "metrics of the unit", "metrics of the subject", "department result", "subject result"];

    static readonly string[] Clocks = ["complete on-time", "complete late", "pending-calendar"];

    public static TheoryData<string, string> Cells() => [.. States.Keys.SelectMany(state => Views.Select(view => (state, view)))];

    [Theory, MemberData(nameof(Cells))]
    public async Task Every_state_shows_in_every_view_as_it_must(string state, string view)
    {
        Expected.ShouldContainKey((state, view), $"No cell says what {view} shows for: {state}");
        var (unit, subject) = (Codes.Next(), Codes.Next());
        await host.Receive(States[state](unit, subject));
        (await new Shown(host, unit, subject).In(view)).ShouldBe(Expected[(state, view)]);
    }

    [Fact]
    public void No_kind_status_or_clock_is_without_a_row()
    {
        var kinds = typeof(CollectionChanges).Assembly.GetTypes().Where(type => type.Namespace == typeof(CollectionChanges).Namespace)
            .Select(type => type.GetField("Kind", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string).OfType<string>().ToList();
        kinds.ShouldBe(States.Keys.Select(state => state.Split(' ')[0]).Distinct(), ignoreOrder: true);
        var wanted = Enum.GetNames<RecordStatus>().SelectMany(status => Clocks.Select(clock => $"record {status} {clock}".ToLowerInvariant()));
        States.Keys.Where(state => state.StartsWith("record", StringComparison.Ordinal)).ShouldBe(wanted, ignoreOrder: true);
        Expected.Keys.ShouldBe(States.Keys.SelectMany(state => Views.Select(view => (state, view))), ignoreOrder: true);
    }

    static ChangeItem Record(string unit, string subject, RecordStatus status, ReportingClock clock) =>
        Given.Item(Guid.NewGuid(), 1, Given.Record(unit, subject, clock, status));
}
