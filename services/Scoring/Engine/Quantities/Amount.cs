namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>What a quantity came to.</summary>
/// <param name="State">Whether it has a value.</param>
/// <param name="Value">The exact value; zero without one.</param>
/// <param name="Calculation">How it came about, such as <c>3 ÷ 10</c>.</param>
/// <param name="Why">Why it has none; null where it has.</param>
public sealed record Amount(ValueState State, Rational Value, string Calculation, Words? Why)
{
    public static Amount Of(Rational value, string calculation) => new(ValueState.Known, value, calculation, null);

    public static Amount Without(ValueState state, string zh, string en) => new(state, Rational.Zero, "?", new(zh, en));

    /// <summary>The calculation and what it comes to, or the value alone where nothing was calculated.</summary>
    public string Equation => Value.ToText() is var value && value == Calculation ? value : $"{Calculation} = {value}";
}
