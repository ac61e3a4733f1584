namespace CreditPlatform.Scoring.Engine;

/// <summary>What a rule set scores; also the <c>kind</c> of an evaluation.</summary>
public enum Scores
{
    Departments,
    Subjects,
}

/// <summary>A rule set, as data (design.md §7).</summary>
/// <param name="Id">Stable id, such as <c>first-look-departments</c>.</param>
/// <param name="Version">From 1; a changed rule is a new version.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Scores">What it scores.</param>
/// <param name="EffectiveFrom">First day of the periods it scores.</param>
/// <param name="EffectiveTo">Last such day; null while it is in force.</param>
/// <param name="Provisional">Why its results carry no grade; null once they may.</param>
/// <param name="Indicators">What is scored.</param>
/// <param name="NotCovered">What belongs to the whole and is not scored yet.</param>
public sealed record RuleSet(
    string Id, int Version, Words Title, Scores Scores, DateOnly EffectiveFrom, DateOnly? EffectiveTo, Words? Provisional,
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<UncoveredPart> NotCovered)
{
    /// <summary>Points for which an indicator is defined.</summary>
    public Rational Covered => Indicators.Aggregate(Rational.Zero, (sum, indicator) => sum + indicator.Points);

    /// <summary>Points of the whole, covered or not.</summary>
    public Rational Max => NotCovered.Aggregate(Covered, (sum, part) => sum + part.Points);

    public bool InForceOn(DateOnly day) => day >= EffectiveFrom && (EffectiveTo is not { } last || day <= last);
}

/// <summary>One indicator.</summary>
/// <param name="Id">Unique in its rule set.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Points">Most it can give.</param>
/// <param name="Formula">How it is calculated.</param>
/// <param name="Source">The sentence it rests on.</param>
public sealed record Indicator(string Id, Words Title, Rational Points, Formula Formula, RuleSource Source);

/// <summary>A part of the whole that is not scored yet.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Points">Points it will have.</param>
/// <param name="Reason">Why it is not scored.</param>
public sealed record UncoveredPart(Words Title, Rational Points, Words Reason);

/// <summary>Where a rule stands in its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Chapter or heading in it.</param>
/// <param name="Sentence">The words themselves.</param>
public sealed record RuleSource(string Document, string Place, string Sentence);
