using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Kinds;
using CreditPlatform.Scoring.Engine.Quantities;
using CreditPlatform.ScoringTests.Engine.Naive;
using Own = CreditPlatform.ScoringTests.Engine.Naive.Naive;

namespace CreditPlatform.ScoringTests.Engine;

/// <summary>Every formula kind against a second implementation that shares no code with it, on 100,000 random inputs each.</summary>
public sealed class FormulaPropertyTests
{
    const int Times = 100_000;
    static readonly Words Any = new("项", "part");

    delegate (Formula Formula, Frac? Expected) Case(Draw draw, (Rational Engine, Frac Own) max);

    [Fact]
    public void Ratio() => Holds(1, (draw, max) =>
    {
        var (above, below) = (draw.Number(300), draw.Number(200, least: draw.Next(50) == 0 ? 0 : 1));
        var (complement, factor, decimals) = (draw.Coin, draw.Coin ? draw.Number(20, least: 1) : default((Rational Engine, Frac Own)?), draw.Coin ? 1 + draw.Next(4) : default(int?));
        return (new RatioFormula(new(draw.Metric("a", above.Engine), draw.Metric("b", below.Engine)), complement, factor?.Engine, decimals),
            Own.Ratio(max.Own, above.Own, below.Own, complement, factor?.Own, decimals));
    });

    [Fact]
    public void Count() => Holds(2, (draw, max) =>
    {
        var (per, count) = (draw.Number(10, least: 1), draw.Number(60));
        return (new CountFormula(draw.Metric("n", count.Engine), per.Engine), Own.Count(max.Own, per.Own, count.Own));
    });

    [Fact]
    public void Count_deduction() => Holds(3, (draw, max) =>
    {
        var (per, count, floor) = (draw.Number(10, least: 1), draw.Number(60), draw.Coin ? draw.Number(9, least: -20) : (Engine: Rational.Zero, Own: Frac.Of(0)));
        if (floor.Engine > max.Engine) floor = max;
        return (new CountDeductionFormula(draw.Metric("n", count.Engine), per.Engine, floor.Engine), Own.Deduction(max.Own, per.Own, floor.Own, count.Own));
    });

    [Fact]
    public void Piecewise_linear() => Holds(4, (draw, max) =>
    {
        var (knots, x) = (draw.Knots(max), draw.Number(100));
        if (draw.Next(4) == 0) x = At(knots, draw);
        return (new PiecewiseLinearFormula(draw.Metric("x", x.Engine), [.. knots.Engine.Select(knot => new Knot(knot.At, knot.Gives))]), Own.PiecewiseLinear(knots.Own, x.Own));
    });

    [Fact]
    public void Steps() => Holds(5, (draw, max) =>
    {
        var (above, start, width, add, x) = (draw.Number(50), draw.Part(max), draw.Number(60, least: 30), draw.Part(max), draw.Number(100));
        return (new StepsFormula(draw.Metric("x", x.Engine), above.Engine, start.Engine, width.Engine, add.Engine),
            Own.Steps(max.Own, above.Own, start.Own, width.Own, add.Own, x.Own));
    });

    [Fact]
    public void Bands() => Holds(6, (draw, max) =>
    {
        var (bands, below, x) = (draw.Knots(max), draw.Part(max), draw.Number(100));
        if (draw.Next(4) == 0) x = At(bands, draw);
        return (new BandsFormula(draw.Metric("x", x.Engine), below.Engine, [.. bands.Engine.Select(band => new Knot(band.At, band.Gives))]), Own.Bands(below.Own, bands.Own, x.Own));
    });

    [Fact]
    public void Boolean() => Holds(7, (draw, max) =>
    {
        var (conditions, expected) = Conditions(draw);
        return (new BooleanFormula(conditions), expected is { } holds ? holds ? max.Own : Frac.Of(0) : null);
    });

    [Fact]
    public void Veto()
    {
        var draw = new Draw(8);
        for (var i = 0; i < Times; i++)
        {
            var (conditions, expected) = Conditions(draw);
            new VetoFormula(conditions).Apply(Rational.Zero, draw.Inputs).State
                .ShouldBe(expected switch { true => ScoreState.Scored, false => ScoreState.Vetoed, null => ScoreState.NoData });
        }
    }

    [Fact]
    public void Sum() => Holds(9, (draw, max) =>
    {
        var parts = Parts(draw, draw.Part(max), 1 + draw.Next(3));
        return (new SumFormula([.. parts.Select(part => new Term(Any, part.Max, part.Formula))]), Own.Sum(max.Own, [.. parts.Select(part => part.Expected)]));
    });

    [Fact]
    public void Best_of() => Holds(10, (draw, max) =>
    {
        var parts = Parts(draw, max, 2 + draw.Next(2));
        return (new BestOfFormula([.. parts.Select(part => part.Formula)]), Own.Best([.. parts.Select(part => part.Expected)]));
    });

    [Fact]
    public void Conditional() => Holds(11, (draw, max) =>
    {
        var (conditions, expected) = Conditions(draw);
        var parts = Parts(draw, max, 2);
        return (new ConditionalFormula(conditions, parts[0].Formula, parts[1].Formula), expected is { } holds ? parts[holds ? 0 : 1].Expected : null);
    });

    [Fact]
    public void Points_given() => Holds(12, (draw, max) =>
    {
        var given = draw.Number(15, least: -2);
        draw.Metric("given", given.Engine);
        MetricRef asked = new("given", Any);
        var inside = !(given.Own < Frac.Of(0)) && !(given.Own > max.Own);
        return (draw.Coin ? new DiscretionaryFormula(asked) : new LostFormula(asked), inside ? given.Own : null);
    });

    static void Holds(int seed, Case one)
    {
        var draw = new Draw(seed);
        for (var i = 0; i < Times; i++)
        {
            var max = draw.Number(40, least: 1);
            var (formula, expected) = one(draw, max);
            var score = formula.Apply(max.Engine, draw.Inputs);
            var agrees = expected is { } points
                ? score.State == ScoreState.Scored && new Frac(score.Points.Numerator, score.Points.Denominator).Same(points)
                : score.State != ScoreState.Scored && score.Points == Rational.Zero;
            if (!agrees) Assert.Fail($"{formula} of {max.Engine.ToExact()} gave {score}, not {expected}");
        }
    }

    static (Rational Engine, Frac Own) At(((Rational At, Rational Gives)[] Engine, (Frac At, Frac Gives)[] Own) knots, Draw draw)
    {
        var i = draw.Next(knots.Engine.Length);
        return (knots.Engine[i].At, knots.Own[i].At);
    }

    static List<(Rational Max, Formula Formula, Frac? Expected)> Parts(Draw draw, (Rational Engine, Frac Own) max, int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var (per, number) = (draw.Number(9, least: 1), draw.Next(5) == 0 ? default((Rational Engine, Frac Own)?) : draw.Number(12));
        return (max.Engine, (Formula)new CountFormula(draw.Metric($"p{i}", number?.Engine), per.Engine), number is { } known ? Own.Count(max.Own, per.Own, known.Own) : default(Frac?));
    })];

    static (Conditions Conditions, bool? Expected) Conditions(Draw draw)
    {
        var (each, expected) = (new List<Condition>(), new List<bool?>());
        for (var i = 0; i <= draw.Next(3); i++)
        {
            var (value, against) = (draw.Next(6), draw.Next(6));
            var known = draw.Next(6) > 0;
            var comparison = (Comparison)draw.Next(6);
            each.Add(new(draw.Metric($"c{i}", known ? value : null), comparison, against));
            bool[] answers = [value != 0, value == against, value < against, value <= against, value >= against, value > against];
            expected.Add(known ? answers[(int)comparison] : null);
        }

        var together = (Together)draw.Next(3);
        return (new(together, each), Own.Together(together.ToString().ToLowerInvariant(), expected));
    }
}
