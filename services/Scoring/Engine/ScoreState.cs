namespace CreditPlatform.Scoring.Engine;

/// <summary>Where a sub-result stands (domain.md §8.6).</summary>
public enum ScoreState
{
    /// <summary>Points were given, which may be zero.</summary>
    Scored,

    /// <summary>Nothing to score by: neither zero nor full points (domain.md §2.5). It adds nothing.</summary>
    NoData,

    /// <summary>Not asked of bodies of this class.</summary>
    NotApplicable,

    /// <summary>A veto (一票否决) was not passed.</summary>
    Vetoed,

    /// <summary>A person has yet to give the points.</summary>
    DiscretionaryPending,

    /// <summary>The document's text is lost; the office may give the points.</summary>
    LostInSource,
}
