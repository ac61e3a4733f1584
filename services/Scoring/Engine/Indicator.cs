using System.Text.Json.Nodes;

namespace CreditPlatform.Scoring.Engine;

/// <summary>One indicator.</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Section">Section of the document; null where the rule set has none.</param>
/// <param name="Points">Most it can give; zero for a veto.</param>
/// <param name="Applies">Classes of body it is asked of; empty: all.</param>
/// <param name="Formula">How it is calculated.</param>
/// <param name="Written">The formula as the rule file has it.</param>
/// <param name="Evidence">Evidence the document asks for; null where it names none.</param>
/// <param name="Unit">Unit that assesses it; null where the document names none.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record Indicator(
    string Id, Words Title, string? Section, Rational Points, IReadOnlyList<string> Applies, Formula Formula, JsonObject Written, string? Evidence,
    string? Unit, RuleSource Source)
{
    public bool AppliesTo(BodyClass? bodyClass) => Applies.Count == 0 || (bodyClass is not null && Applies.Contains(bodyClass.Id));
}
