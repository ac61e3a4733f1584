namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Other ways to write the same.</summary>
static class HarmlessSpellings
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: false)
        .Text("spelling: code in lower case", Fields.CreditCode, (code, _) => code.ToLowerInvariant())
        .Text("spelling: code in full width", Fields.CreditCode, (code, _) => Wide(code))
        .Text("spelling: space around a code", Fields.CreditCode, Around)
        .Text("spelling: lower-case x", Fields.IdCard, (number, dice) => Until(dice, number, () => Made.Adult(dice), made => made[17] == 'X').ToLowerInvariant())
        .Text("spelling: document in full width", Fields.Document, (number, _) => Wide(number))
        .Text("spelling: space around a document", Fields.Document, Around)
        .Text("spelling: date in full width", Fields.Day, (day, _) => Wide(day))
        .Text("spelling: space around a date", Fields.Day, Around)
        .Text("spelling: ISO date", Fields.Day, (day, _) => day.Replace('/', '-'))
        .Text("spelling: amount in full width", Fields.Amount, (amount, _) => Wide(amount))
        .Text("spelling: space around an amount", Fields.Amount, Around)
        .Add("spelling: amount as JSON number", (draft, dice, _) =>
        {
            if (Fields.Amount(draft, dice) is not { } field || draft[field] is not { } amount || Money.Fault(amount) is not null || Spelling.Plain(amount) is ['0', not '.', ..]) return false;
            draft.Json(field, Spelling.Plain(amount));
            return true;
        })
        .Text("spelling: value in full width", Fields.Enum, (value, _) => Wide(value))
        .Text("spelling: space around a value", Fields.Enum, Around)
        .Text("spelling: brackets in half width", Fields.Enum, (value, _) => value.Contains('（') ? value.Replace('（', '(').Replace('）', ')') : null)
        .Add("spelling: value as JSON number", (draft, dice, _) =>
        {
            if (Fields.Enum(draft, dice) is not { } field || draft[field] is not { Length: 1 } code || !char.IsAsciiDigit(code[0])) return false;
            draft.Json(field, code);
            return true;
        })
        .Set("spelling: several in full width", draft => draft["CF_CFLB"]?.Contains(';') == true, (draft, _) => draft["CF_CFLB"] = draft["CF_CFLB"]!.Replace(";", " ； "))
        .Text("spelling: space around a text", Fields.Text, Around)
        .All;

    static string Wide(string text) => string.Concat(text.Select(letter => letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter));

    static string Around(string text, Dice dice) => dice.Pick(" ", "　", "", "\t") + text + dice.Pick(" ", "　　", "\n");

    static string Until(Dice dice, string first, Func<string> make, Func<string, bool> good)
    {
        while (!good(first)) first = make();
        return first;
    }
}
