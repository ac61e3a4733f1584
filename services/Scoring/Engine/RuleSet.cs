namespace CreditPlatform.Scoring.Engine;

/// <summary>A rule set, as data (design.md §7). Its form is published in rule-set.schema.json.</summary>
/// <param name="Id">Stable id, such as <c>ha-2022</c>.</param>
/// <param name="Version">From 1; a changed rule is a new version.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Scores">What it scores.</param>
/// <param name="Period">Kind of period it is made for; null: any.</param>
/// <param name="EffectiveFrom">First day of the periods it scores.</param>
/// <param name="EffectiveTo">Last such day; null while it is in force.</param>
/// <param name="Provisional">Why none of its results carries a grade; null where they may.</param>
/// <param name="Totalling">How points become a total and a grade.</param>
/// <param name="Classes">Classes of body; empty where all are scored alike.</param>
/// <param name="Sections">Sections of the document; may be empty.</param>
/// <param name="Indicators">What is scored.</param>
/// <param name="Deductions">What is taken off the total.</param>
/// <param name="Downgrades">What decides the grade whatever the total.</param>
/// <param name="NotCovered">What belongs to the whole and is not scored yet.</param>
/// <param name="Readings">Choices made where the document leaves a reading open.</param>
/// <param name="Place">Where it was read.</param>
public sealed record RuleSet(
    string Id, int Version, Words Title, Scores Scores, PeriodKind? Period, DateOnly EffectiveFrom, DateOnly? EffectiveTo, Words? Provisional,
    Totalling Totalling, IReadOnlyList<BodyClass> Classes, IReadOnlyList<Section> Sections, IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Deduction> Deductions, IReadOnlyList<Downgrade> Downgrades, IReadOnlyList<UncoveredPart> NotCovered,
    IReadOnlyList<Reading> Readings, FilePlace Place)
{
    public bool InForceOn(DateOnly day) => day >= EffectiveFrom && (EffectiveTo is not { } last || day <= last);

    public BodyClass? Class(string id) => Classes.FirstOrDefault(one => one.Id == id);

    /// <summary>The indicators asked of bodies of a class; all of them where there are no classes.</summary>
    public IEnumerable<Indicator> Of(BodyClass? bodyClass) => Indicators.Where(indicator => indicator.AppliesTo(bodyClass));

    /// <summary>Points a body of a class can have, bonus aside, covered or not.</summary>
    public Rational Max(BodyClass? bodyClass = null) => NotCovered.Aggregate(Sum(Of(bodyClass)), (sum, part) => sum + part.Points);

    /// <summary>Of these, the points for which an indicator is defined.</summary>
    public Rational Covered(BodyClass? bodyClass = null) => Sum(Of(bodyClass).Where(indicator => indicator.Formula is not Kinds.LostFormula));

    internal Rational Sum(IEnumerable<Indicator> indicators) =>
        indicators.Where(indicator => !IsBonus(indicator)).Aggregate(Rational.Zero, (sum, indicator) => sum + indicator.Points);

    internal bool IsBonus(Indicator indicator) => Sections.Any(section => section.Bonus && section.Id == indicator.Section);
}
