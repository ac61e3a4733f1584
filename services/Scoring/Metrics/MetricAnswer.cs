using System.Text.Json.Serialization;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>The value of a metric, and the way to the rows behind it.</summary>
/// <param name="Metric">Name of the metric.</param>
/// <param name="Title">Its title.</param>
/// <param name="Scope">USCC of the unit or subject.</param>
/// <param name="Period">Period asked for; null for metrics of subjects, which are read as of now.</param>
/// <param name="Value">The value; null where the platform holds nothing about the subject, or nothing feeds the metric yet.</param>
/// <param name="Unit">Unit of the value, such as <c>records</c>; <c>yes-no</c> is 1 or 0.</param>
/// <param name="Source">Service whose messages feed it, or <c>supplied</c>.</param>
/// <param name="AsOf">Business time of the reading.</param>
/// <param name="Rows">Link to the same answer with its rows.</param>
/// <param name="Items">With <c>rows=true</c>: a page of the rows, by day of first receipt.</param>
/// <param name="Next">With <c>rows=true</c>: cursor for <c>after</c>; null on the last page.</param>
public sealed record MetricAnswer(
    string Metric, Words Title, string Scope, string? Period, long? Value, string Unit, string Source, DateTimeOffset AsOf, string Rows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<MetricRow>? Items = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Next = null);

/// <summary>One row behind a metric: the current state of one record or refusal.</summary>
/// <param name="StreamId">The record's id, or the refusal's.</param>
/// <param name="Version">Version of it that counts.</param>
/// <param name="Kind"><c>record</c> or <c>refusal</c>.</param>
/// <param name="Item">Catalogue item.</param>
/// <param name="NaturalKey">Key it is counted under: the record's id, also for a refusal whose key could be read.</param>
/// <param name="Status"><c>stored</c>, <c>withdrawn</c> or <c>refused</c>.</param>
/// <param name="DecisionDate">Date of the decision; null where a refusal's could not be read.</param>
/// <param name="FirstReceivedAt">First receipt of the key.</param>
/// <param name="Late">First received after 20 working days; null while the calendar of that year isn't announced.</param>
/// <param name="CollectedLate">First received after 7 working days; null likewise.</param>
public sealed record MetricRow(
    Guid StreamId, long Version, string Kind, string Item, Guid NaturalKey, string Status, DateOnly? DecisionDate, DateTimeOffset FirstReceivedAt,
    bool? Late, bool? CollectedLate);
