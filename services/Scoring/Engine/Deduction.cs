using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine;

/// <summary>Points taken off the total (倒扣). Exactly one of <paramref name="When"/> and <paramref name="Each"/> is given.</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Points">Points off, once or for each.</param>
/// <param name="When">What must hold for them to be taken off once.</param>
/// <param name="Each">What they are taken off for each of.</param>
/// <param name="Applies">Classes of body; empty: all.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record Deduction(
    string Id, Words Title, Rational Points, Conditions? When, Quantity? Each, IReadOnlyList<string> Applies, RuleSource Source)
{
    public IEnumerable<MetricRef> Reads => When?.Reads ?? Each!.Reads;
}
