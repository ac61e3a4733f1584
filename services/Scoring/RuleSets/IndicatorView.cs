using System.Text.Json.Nodes;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.Scoring.RuleSets;

/// <summary>An indicator of a rule set.</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title.</param>
/// <param name="Section">Section of the document; null where the rule set has none.</param>
/// <param name="Points">Most it can give; 0 for a veto.</param>
/// <param name="Applies">Classes of body; empty: all.</param>
/// <param name="Formula">How it is calculated, as the rule file has it (<c>GET /rule-sets/schema</c>).</param>
/// <param name="Evidence">Evidence the document asks for.</param>
/// <param name="Unit">Unit that assesses it.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record IndicatorView(
    string Id, Words Title, string? Section, decimal Points, IReadOnlyList<string> Applies, JsonObject Formula, string? Evidence, string? Unit, RuleSource Source)
{
    internal static IndicatorView Of(Indicator one) =>
        new(one.Id, one.Title, one.Section, one.Points.Rounded(), one.Applies, one.Written, one.Evidence, one.Unit, one.Source);
}
