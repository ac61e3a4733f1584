using CreditPlatform.Scoring.Engine.Quantities;

namespace CreditPlatform.Scoring.Engine;

/// <summary>What puts a body into a grade whatever its points (直接列入黄名单).</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="To">The grade, or a lower one by points.</param>
/// <param name="When">What must hold.</param>
/// <param name="Applies">Classes of body; empty: all.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record Downgrade(string Id, Words Title, Grade To, Conditions When, IReadOnlyList<string> Applies, RuleSource Source);
