namespace CreditPlatform.ScoringTests.Engine.Naive;

/// <summary>The formula kinds written a second time, from their sentences in domain.md §8 and without a look at the engine.</summary>
static class Naive
{
    static readonly Frac Zero = Frac.Of(0);
    static readonly Frac One = Frac.Of(1);

    /// <summary>Null is no data.</summary>
    public static Frac? Ratio(Frac max, Frac above, Frac below, bool complement, Frac? factor, int? decimals)
    {
        if (below.IsZero) return null;
        var ratio = above / below;
        if (decimals is { } places) ratio = ratio.Rounded(places);
        return Clamp((complement ? One - ratio : ratio) * (factor ?? max), Zero, max);
    }

    public static Frac Count(Frac max, Frac per, Frac count) => count * per > max ? max : count * per;

    public static Frac Deduction(Frac max, Frac per, Frac floor, Frac count) => Clamp(max - count * per, floor, max);

    public static Frac PiecewiseLinear((Frac At, Frac Gives)[] knots, Frac x)
    {
        for (var i = knots.Length - 1; i >= 0; i--)
        {
            if (x < knots[i].At) continue;
            if (i == knots.Length - 1) return knots[i].Gives;
            var (a, b) = (knots[i], knots[i + 1]);
            return (a.Gives * (b.At - x) + b.Gives * (x - a.At)) / (b.At - a.At);
        }

        return knots[0].Gives;
    }

    public static Frac Steps(Frac max, Frac above, Frac start, Frac width, Frac add, Frac x)
    {
        if (!(x > above)) return Zero;
        var steps = 0;
        while (!(above + Frac.Of(steps + 1) * width > x))
            steps++;
        return Clamp(start + Frac.Of(steps) * add, Zero, max);
    }

    public static Frac Bands(Frac below, (Frac From, Frac Gives)[] bands, Frac x)
    {
        var points = below;
        foreach (var (from, gives) in bands)
            if (!(x < from)) points = gives;
        return points;
    }

    /// <summary>Three-valued: null is unknown.</summary>
    public static bool? Together(string how, IReadOnlyList<bool?> each) => how switch
    {
        "all" => each.Contains(false) ? false : each.Contains(null) ? null : true,
        "any" => each.Contains(true) ? true : each.Contains(null) ? null : false,
        _ => each.Contains(true) ? false : each.Contains(null) ? null : true,
    };

    public static Frac? Sum(Frac max, IReadOnlyList<Frac?> terms)
    {
        if (terms.All(term => term is null)) return null;
        var sum = Zero;
        foreach (var term in terms)
            if (term is { } points) sum += points;
        return Clamp(sum, Zero, max);
    }

    public static Frac? Best(IReadOnlyList<Frac?> ways)
    {
        Frac? best = null;
        foreach (var way in ways)
            if (way is { } points && (best is not { } so || points > so)) best = points;
        return best;
    }

    static Frac Clamp(Frac value, Frac least, Frac most) => value > most ? most : value < least ? least : value;
}
