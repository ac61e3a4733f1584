using static CreditPlatform.CollectionTests.Independent.Edits;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>§1.1: what goes wrong with credit codes, and how public code checks them wrongly.</summary>
static class CreditCodeFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Text("code: check character", Fields.CreditCode, (code, dice) => code[..^1] + dice.Pick(CreditCode.Alphabet.ToCharArray()))
        .Text("code: forbidden letter", Fields.CreditCode, (code, dice) => Put(code, dice.Next(code.Length), dice.Pick("IOSVZ".ToCharArray())))
        .Text("code: one character changed", Fields.CreditCode, (code, dice) => Put(code, dice.Next(code.Length), dice.Pick(CreditCode.Alphabet.ToCharArray())))
        .Text("code: neighbours transposed", Fields.CreditCode, (code, dice) => Swap(code, dice.Next(code.Length)))
        .Text("code: no such register", Fields.CreditCode, (code, dice) => Again(dice.Pick("0BCDXLM".ToCharArray()) + code[1..]))
        .Text("code: category of another register", Fields.CreditCode, (code, dice) => Again(Put(code, 1, dice.Pick("123456789A".ToCharArray()))))
        .Text("code: letter in the region", Fields.CreditCode, (code, dice) => Again(Put(code, dice.Between(2, 7), 'A')))
        .Text("code: 15 characters", Fields.CreditCode, (_, dice) => dice.Digits(15))
        .Text("code: one character short", Fields.CreditCode, (code, _) => code[..^1])
        .Text("code: one character more", Fields.CreditCode, (code, dice) => code + dice.Digits(1))
        .Text("code: space inside", Fields.CreditCode, (code, _) => Push(code, 8, " "))
        .Text("code: hyphen inside", Fields.CreditCode, (code, _) => Push(code, 17, "-"))
        .Text("code: letter that is not ASCII", Fields.CreditCode, (code, dice) => Put(code, dice.Next(code.Length), dice.Pick('Α', '零', 'ß', '٣')))
        .Text("code: check without 31 −", Fields.CreditCode, (code, _) => code.Length == 18 && Read(code) ? code[..17] + CreditCode.Alphabet[CreditCode.Sum(code) % 31] : null)
        .Text("code: a citizen number", Fields.CreditCode, (_, dice) => Made.Adult(dice))
        .All;

    static string? Again(string code) => code.Length == 18 && Read(code) ? Made.Checked(code[..17]) : null;

    static bool Read(string code) => code.All(CreditCode.Alphabet.Contains);
}
