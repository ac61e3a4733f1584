namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>A quantity compared with a number; <see cref="Comparison.IsTrue"/> asks whether it is other than zero.</summary>
/// <param name="Of">What is compared.</param>
/// <param name="Comparison">How.</param>
/// <param name="Against">With what; zero for <see cref="Comparison.IsTrue"/>.</param>
public sealed record Condition(Quantity Of, Comparison Comparison, Rational Against)
{
    public Finding Ask(Inputs inputs)
    {
        var amount = Of.Read(inputs);
        if (amount.Why is { } why) return new(amount.State, false, why);
        var holds = Holds(amount.Value);
        var asked = Comparison == Comparison.IsTrue ? "" : $" {Sign} {Against.ToText()}";
        return new(ValueState.Known, holds, new(
            $"“{Of.Title.Zh}”{asked}：{amount.Equation}，{(holds ? "是" : "否")}", $"“{Of.Title.En}”{asked}: {amount.Equation}, {(holds ? "yes" : "no")}"));
    }

    string Sign => Comparison switch
    {
        Comparison.Is => "=",
        Comparison.Below => "<",
        Comparison.AtMost => "≤",
        Comparison.AtLeast => "≥",
        _ => ">",
    };

    bool Holds(Rational value) => Comparison switch
    {
        Comparison.IsTrue => value != Rational.Zero,
        Comparison.Is => value == Against,
        Comparison.Below => value < Against,
        Comparison.AtMost => value <= Against,
        Comparison.AtLeast => value >= Against,
        _ => value > Against,
    };
}
