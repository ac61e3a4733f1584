namespace CreditPlatform.Local.Demo;

/// <summary>Draws who decided, by weight; first each once, so that every authority reports something.</summary>
sealed class AuthorityDraw<TMatter>(SplitMix64 random, IReadOnlyList<Authority<TMatter>> authorities)
{
    readonly Authority<TMatter>[] careful = Weighted(authorities, times: 1);
    readonly Authority<TMatter>[] careless = Weighted(authorities, DemoPlan.CarelessTimes);
    int dealt;

    /// <param name="defect">Of the submission.</param>
    /// <param name="suits">What the authority has to be able to do.</param>
    public Authority<TMatter> Next(DemoDefect defect, Func<Authority<TMatter>, bool> suits)
    {
        if (defect == DemoDefect.None && dealt < authorities.Count) return authorities[dealt++];
        Authority<TMatter> drawn;
        do drawn = random.Pick(defect.IsCareless() ? careless : careful);
        while (!suits(drawn));
        return drawn;
    }

    static Authority<TMatter>[] Weighted(IReadOnlyList<Authority<TMatter>> authorities, int times) =>
    [
        .. authorities.SelectMany(authority => Enumerable.Repeat(authority, authority.Weight * (authority.Slug == DemoPlan.Careless ? times : 1))),
    ];
}
