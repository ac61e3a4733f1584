using System.Text.Json.Nodes;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>A value that an indicator was given.</summary>
/// <param name="Metric">Name of the metric.</param>
/// <param name="Title">Its title.</param>
/// <param name="Value">Its exact value, a whole number or a text such as <c>3/8</c>; null where nothing is known.</param>
/// <param name="Validity">Which days count for the period: <c>period</c>, or longer.</param>
/// <param name="Rows">Link to the rows behind it; null for points given by a person.</param>
public sealed record InputValue(string Metric, Words Title, JsonValue? Value, Validity Validity, string? Rows)
{
    internal static JsonValue? Shown(MetricValue value) =>
        value.State != ValueState.Known ? null
        : value.Value.Denominator.IsOne && value.Value.Numerator >= long.MinValue && value.Value.Numerator <= long.MaxValue ? JsonValue.Create((long)value.Value.Numerator)
        : JsonValue.Create(value.Value.ToExact());
}
