namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Enumerations.</summary>
static class ValueFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Text("value: no such name", Fields.Enum, (_, dice) => dice.Pick("不详", "罚", "企业", "护照本", "军官证", "较重", "公开", "一般许可", "法人", "部分有效"))
        .Text("value: no such code", Fields.Enum, (_, dice) => dice.Pick("7", "9", "-1", "01", "06", "60", "100", "X", "1.0", ";", "；"))
        .Text("value: code of another list", Fields.Enum, (_, dice) => $"{dice.Next(7)}")
        .Text("value: two where one is due", Fields.Enum, (value, dice) => $"{value};{dice.Pick("1", "2", "罚款", "有效", "轻微")}")
        .Text("value: joined by a comma", Fields.Enum, (value, dice) => $"{value}{dice.Pick(",", "，", "|", "/", " ")}1")
        .Text("value: a letter too many", Fields.Enum, (value, _) => value + "类")
        .Text("value: space inside", Fields.Enum, (value, _) => value.Length > 1 ? value.Insert(1, " ") : null)
        .Add("value: a JSON number that is no code", (draft, dice, _) => Number(draft, dice, dice.Pick("8", "-1", "1.5", "100")))
        .Set("value: one of several does not exist", draft => draft.Has("CF_CFLB"), (draft, dice) => draft["CF_CFLB"] += dice.Pick(";7", ";开除", ";罚金"))
        .All;

    static bool Number(Draft draft, Dice dice, string value)
    {
        if (Fields.Enum(draft, dice) is not { } field) return false;
        draft.Json(field, value);
        return true;
    }
}
