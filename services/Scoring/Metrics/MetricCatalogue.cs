using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Views;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>A named value that rule sets may use.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Of">What its scope is: a unit or a subject.</param>
/// <param name="Rows">Condition on the rows behind it.</param>
public sealed record Metric(string Name, Words Title, Scores Of, string Rows);

/// <summary>
/// The metrics that messages of other services feed. A unit's records count on the day of their first receipt (design.md §7); each natural key
/// counts once, so that the days of a period add up and received = stored + refused.
/// </summary>
public static class MetricCatalogue
{
    public const string Received = "records.received";
    public const string Stored = "records.stored";
    public const string Withdrawn = "records.withdrawn";
    public const string Late = "records.late";
    public const string CollectedLate = "records.collected-late";
    public const string Refused = "records.refused";
    public const string PenaltiesInForce = "penalties.in-force";

    public static readonly IReadOnlyList<Metric> All =
    [
        Unit(Received, "报送数据量", "Records first received, accepted or refused", "true"),
        Unit(Stored, "入库数据量", "Records that passed the checks, withdrawn later or not", "kind = 'record'"),
        Unit(Withdrawn, "已撤回数据量", "Records taken back", "status = 'withdrawn'"),
        Unit(Late, "迟报数据量（超过 20 个工作日）", "Records first received after 20 working days", "late"),
        Unit(CollectedLate, "逾期归集数据量（超过 7 个工作日）", "Records first received after 7 working days", "collected_late"),
        Unit(Refused, "退回未入库数据量", "Records refused and not accepted since", "kind = 'refusal'"),
        new(PenaltiesInForce, new("有效期内的行政处罚件数", "Administrative penalties in force"), Scores.Subjects, SubjectPenalties.InForce),
    ];

    static readonly Dictionary<string, Metric> ByName = All.ToDictionary(metric => metric.Name);

    public static Metric? Find(string name) => ByName.GetValueOrDefault(name);

    static Metric Unit(string name, string zh, string en, string rows) => new(name, new(zh, en), Scores.Departments, rows);
}
