namespace CreditPlatform.Scoring.Engine;

/// <summary>
/// How an indicator turns metric values into points. The kinds are a closed set (domain.md §8.6): a rule set chooses one and gives its
/// parameters, it carries no code.
/// </summary>
public abstract record Formula
{
    /// <summary>Name of the kind in rule files and results.</summary>
    public abstract string Kind { get; }

    /// <summary>Metrics it reads, in the order they are shown.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }
}

/// <summary>Points in proportion: points × numerator ÷ denominator, or points × (1 − numerator ÷ denominator).</summary>
/// <param name="Numerator">Metric above the line.</param>
/// <param name="Denominator">Metric below the line.</param>
/// <param name="Complement">Whether the ratio counts against: 及时率 = 1 − 迟报率.</param>
public sealed record RatioFormula(string Numerator, string Denominator, bool Complement) : Formula
{
    public override string Kind => "ratio";

    public override IReadOnlyList<string> Inputs => [Numerator, Denominator];
}

/// <summary>Points less a fixed deduction for each thing counted, never below zero: max(0, points − per × count).</summary>
/// <param name="Count">Metric that is counted.</param>
/// <param name="Per">Points taken off for each.</param>
public sealed record CountDeductionFormula(string Count, Rational Per) : Formula
{
    public override string Kind => "count-deduction";

    public override IReadOnlyList<string> Inputs => [Count];
}
