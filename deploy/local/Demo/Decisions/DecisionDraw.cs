namespace CreditPlatform.Local.Demo;

/// <summary>Draws the decisions of the plan.</summary>
sealed class DecisionDraw(SplitMix64 random, DecisionSource source)
{
    readonly AuthorityDraw<PermitMatter> permits = new(random, PermitAuthorities.All);
    readonly AuthorityDraw<PermitMatter> personPermits = new(random, PersonPermitAuthorities.All);
    readonly AuthorityDraw<PenaltyMatter> penalties = new(random, PenaltyAuthorities.All);
    readonly AuthorityDraw<PenaltyMatter> personPenalties = new(random, PersonPenaltyAuthorities.All);

    public DemoDecision Next(Template template, DemoDefect defect) => template switch
    {
        Template.PermitLegal => source.Permit(template, permits.Next(defect, _ => true), defect),
        Template.PermitPerson => source.Permit(template, personPermits.Next(defect, _ => true), defect),
        Template.PenaltyLegal when defect == DemoDefect.Sealed => source.Penalty(template, SealedMatters.Organisations, defect),
        Template.PenaltyLegal => source.Penalty(template, penalties.Next(defect, authority => Suits(authority, defect)), defect),
        _ when defect == DemoDefect.Sealed => source.Penalty(template, SealedMatters.Persons, defect),
        _ when defect == DemoDefect.Minor => source.Penalty(template, PersonPenaltyAuthorities.OfMinors, defect),
        _ => source.Penalty(template, personPenalties.Next(defect, authority => Suits(authority, defect)), defect),
    };

    /// <summary>One of a certain unit that nobody reports.</summary>
    public DemoDecision Unreported(string slug, Template template) => template switch
    {
        Template.PermitLegal => source.Permit(template, PermitAuthorities.All.Single(authority => authority.Slug == slug), DemoDefect.Unreported),
        Template.PermitPerson => source.Permit(template, PersonPermitAuthorities.All.Single(authority => authority.Slug == slug), DemoDefect.Unreported),
        Template.PenaltyLegal => source.Penalty(template, PenaltyAuthorities.All.Single(authority => authority.Slug == slug), DemoDefect.Unreported),
        _ => source.Penalty(template, PersonPenaltyAuthorities.All.Single(authority => authority.Slug == slug), DemoDefect.Unreported),
    };

    static bool Suits(Authority<PenaltyMatter> authority, DemoDefect defect) => defect != DemoDefect.FineMissing || authority.Matters.Any(matter => matter.Fines);
}
