using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Quantities;
using CreditPlatform.ScoringTests.Engine.Naive;

namespace CreditPlatform.ScoringTests.Engine;

/// <summary>Random numbers, each as the engine's and as the tests' own, and quantities that give them.</summary>
sealed class Draw(int seed)
{
    readonly Random random = new(seed);
    readonly Dictionary<string, MetricValue> values = [];

    public Inputs Inputs => metric => values[metric.Name];

    public int Next(int below) => random.Next(below);

    public bool Coin => random.Next(2) == 0;

    /// <summary>A number from 0 on, whole or broken.</summary>
    public (Rational Engine, Frac Own) Number(int below, int least = 0)
    {
        var (top, bottom) = (random.Next(least, below), Coin ? 1 : random.Next(1, 40));
        return (new(top, bottom), new(top, bottom));
    }

    /// <summary>A fraction from 0 to 1 of a number.</summary>
    public (Rational Engine, Frac Own) Part((Rational Engine, Frac Own) of)
    {
        var bottom = random.Next(1, 20);
        var top = random.Next(0, bottom + 1);
        return (of.Engine * new Rational(top, bottom), of.Own * new Frac(top, bottom));
    }

    public SumQuantity Metric(string name, Rational? value)
    {
        values[name] = value is { } known ? MetricValue.Of(known) : MetricValue.NoData;
        return new([new(name, new(name, name))]);
    }

    /// <summary>Numbers in rising order, each with points up to the most.</summary>
    public ((Rational At, Rational Gives)[] Engine, (Frac At, Frac Gives)[] Own) Knots((Rational Engine, Frac Own) max)
    {
        var at = Number(20);
        var engine = new (Rational, Rational)[1 + random.Next(4)];
        var own = new (Frac, Frac)[engine.Length];
        for (var i = 0; i < engine.Length; i++)
        {
            var (gives, step) = (Part(max), Number(20, least: 1));
            (engine[i], own[i]) = ((at.Engine, gives.Engine), (at.Own, gives.Own));
            at = (at.Engine + step.Engine, at.Own + step.Own);
        }

        return (engine, own);
    }
}
