namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Amounts, decimal(18,6).</summary>
static class MoneyFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Text("money: seven decimals", Fields.Amount, (_, dice) => $"1.{dice.Digits(6)}{dice.Between(1, 9)}")
        .Text("money: negative", Fields.Amount, (amount, _) => "-" + amount)
        .Text("money: zero", Fields.Amount, (_, dice) => dice.Pick("0", "0.00", "0.000000"))
        .Text("money: thirteen digits", Fields.Amount, (_, dice) => $"1{dice.Digits(12)}.5")
        .Text("money: no amount", Fields.Amount, (_, dice) => dice.Pick("1,000.00", "3万元", "壹万", "1.2.3", "--1", "￥5", "1e", "e2", "1e1.5", "1E13", "1e-7", "1.0000000000000000000000000000001e0", "1e-400", "+1", "0x10", "NaN", "."))
        .Add("money: JSON number with seven decimals", (draft, dice, _) => Number(draft, dice, $"0.{dice.Digits(6)}{dice.Between(1, 9)}"))
        .Add("money: negative JSON number", (draft, dice, _) => Number(draft, dice, $"-{dice.Between(1, 99)}"))
        .Add("money: JSON number with thirteen digits", (draft, dice, _) => Number(draft, dice, $"1{dice.Digits(12)}"))
        .Add("money: JSON zero", (draft, dice, _) => Number(draft, dice, dice.Pick("0", "0.0")))
        .All;

    static bool Number(Draft draft, Dice dice, string amount)
    {
        if (Fields.Amount(draft, dice) is not { } field) return false;
        draft.Json(field, amount);
        return true;
    }
}
