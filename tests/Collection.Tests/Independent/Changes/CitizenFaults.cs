using static CreditPlatform.CollectionTests.Independent.Edits;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>§1.2: what goes wrong with citizen ID numbers.</summary>
static class CitizenFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Text("citizen: check character", Fields.IdCard, (number, dice) => number[..^1] + dice.Pick("0123456789X".ToCharArray()))
        .Text("citizen: one digit changed", Fields.IdCard, (number, dice) => Put(number, dice.Next(17), (char)('0' + dice.Next(10))))
        .Text("citizen: neighbours transposed", Fields.IdCard, (number, dice) => Swap(number, dice.Next(17)))
        .Text("citizen: a letter", Fields.IdCard, (number, dice) => Put(number, dice.Next(18), dice.Pick("XOIA".ToCharArray())))
        .Text("citizen: no such day", Fields.IdCard, (_, dice) => Made.Citizen(dice, dice.Pick("20000230", "19000229", "20010229", "19991301", "19990001", "19990100", "19990431")))
        .Add("citizen: born tomorrow", (draft, dice, today) =>
            Fields.IdCard(draft, dice) is { } field && (draft[field] = Made.Citizen(dice, $"{Day.Of(today.AddDays(1))}")) is not null)
        .Text("citizen: 15 digits", Fields.IdCard, (number, _) => number.Length == 18 ? number[..6] + number[8..17] : null)
        .Text("citizen: one digit more", Fields.IdCard, (number, _) => number + "0")
        .Text("citizen: area that never was", Fields.IdCard, (_, dice) => Made.Citizen(dice, "19900101", dice.Pick("00", "01", "09") + dice.Digits(4)))
        .Text("citizen: space inside", Fields.IdCard, (number, _) => Push(number, 6, " "))
        .Set("citizen: another document called 身份证", draft => !draft.Template.Person || draft.Has("_XDR_ZJHM"), (draft, dice) =>
        {
            var whose = draft.Has("_FR_ZJHM") ? "_FR" : "_XDR";
            draft[$"{whose}_ZJLX"] = dice.Pick("1", Lists.IdCard);
            draft[$"{whose}_ZJHM"] = Made.Document(dice, "护照号");
        })
        .All;
}
