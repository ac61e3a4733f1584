namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Days that do not exist, are written otherwise, or lie wrongly.</summary>
static class DateFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Text("date: no such day", Fields.Day, (_, dice) => dice.Pick("2025/02/29", "2026-02-30", "2024/13/01", "2024-00-10", "2024/04/31", "2024-04-00", "1900/02/29", "0000/01/01"))
        .Text("date: without separators", Fields.Day, (day, _) => day.Replace("/", "").Replace("-", ""))
        .Text("date: in Chinese", Fields.Day, (day, _) => day.Length == 10 ? $"{day[..4]}年{day[5..7]}月{day[8..]}日" : null)
        .Text("date: other separators", Fields.Day, (day, dice) => day.Length == 10 ? $"{day[..4]}{dice.Pick("./", "/-", "-/", "..", "  ").Insert(1, day[5..7])}{day[8..]}" : null)
        .Text("date: one digit", Fields.Day, (_, dice) => dice.Pick("2026/3/18", "2026-3-8", "2026/03/8", "26/03/18"))
        .Text("date: with time", Fields.Day, (day, dice) => day + dice.Pick(" 00:00:00", "T00:00:00", "T00:00:00+08:00"))
        .Text("date: turned round", Fields.Day, (day, _) => day.Length == 10 ? $"{day[5..7]}/{day[8..]}/{day[..4]}" : null)
        .Text("date: no date", Fields.Day, (_, dice) => dice.Pick("无", "N/A", "46099", "长 期", "永久"))
        .Add("date: a JSON number", (draft, dice, today) => Number(draft, Fields.Day(draft, dice), today))
        .Add("date: 长期 where a day is due", (draft, dice, _) => Put(draft, dice.Pick("_JDRQ", "XK_YXQZ"), dice.Pick("长期", "2099/12/31")))
        .Add("date: decided tomorrow", (draft, dice, today) => Put(draft, "_JDRQ", Dates.Write(dice, today.AddDays(1))))
        .Add("date: decided in 31 days", (draft, dice, today) => Put(draft, "_JDRQ", Dates.Write(dice, today.AddDays(31))))
        .Add("date: decided in 32 days", (draft, dice, today) => Put(draft, "_JDRQ", Dates.Write(dice, today.AddDays(32))))
        .Add("date: ends the day before it starts", (draft, dice, today) =>
        {
            var start = Dates.Past(dice, today);
            draft[draft.Penalty ? "CF_JDRQ" : "XK_YXQZ"] = Dates.Write(dice, start);
            draft[draft.Penalty ? "CF_YXQ" : "XK_YXQZI"] = Dates.Write(dice, start.AddDays(-1));
            return true;
        })
        .Add("date: act after the decision", (draft, dice, today) => draft.Penalty && draft.Template.Person && Put(draft, "violationDate", Dates.Write(dice, today.AddDays(-dice.Next(100)))))
        .Add("date: act tomorrow", (draft, dice, today) => draft.Penalty && draft.Template.Person && Put(draft, "violationDate", Dates.Write(dice, today.AddDays(1))))
        .All;

    static bool Put(Draft draft, string field, string day)
    {
        if (field == "XK_YXQZ" && draft.Penalty) return false;
        draft[field] = day;
        return true;
    }

    static bool Number(Draft draft, string? field, DateOnly today)
    {
        if (field is null) return false;
        draft.Json(field, $"{Day.Of(today)}");
        return true;
    }
}
