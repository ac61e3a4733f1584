namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Members that are missing, unknown, of the wrong kind or too long.</summary>
static class ShapeFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Add("shape: required field missing", (draft, dice, _) => On(Fields.Required(draft, dice), draft.Remove))
        .Add("shape: required field blank", (draft, dice, _) => On(Fields.Required(draft, dice), field => draft[field] = dice.Pick("", " ", "　　", "\t\r\n")))
        .Add("shape: required field null", (draft, dice, _) => On(Fields.Required(draft, dice), field => draft.Json(field, "null")))
        .Add("shape: any field missing", (draft, dice, _) => On(Fields.Present(draft, dice), draft.Remove))
        .Add("shape: field of no template", (draft, dice, _) => On(dice.Pick("XX_WSH", "备注", "CF_WSH ", "cf_wsh", "xk_wsh", "", new string('甲', 70)), field => draft[field] = dice.Pick("1", "")))
        .Add("shape: field of the other table", (draft, dice, _) => On(draft.Penalty ? dice.Pick("XK_XKZS", "XK_NR") : dice.Pick("CF_NR", "severity", "violationDate"), field => draft[field] = "一"))
        .Add("shape: field of persons only", (draft, dice, _) => On(draft.Template.Person ? null : dice.Pick("minorBasis", "publicityBasis"), field => draft[field] = "一"))
        .Add("shape: an object", (draft, dice, _) => On(Fields.Present(draft, dice), field => draft.Json(field, dice.Pick("{}", "{\"code\":\"1\"}"))))
        .Add("shape: a list", (draft, dice, _) => On(Fields.Present(draft, dice), field => draft.Json(field, dice.Pick("[]", "[\"1\"]"))))
        .Add("shape: a boolean", (draft, dice, _) => On(Fields.Present(draft, dice), field => draft.Json(field, dice.Pick("true", "false"))))
        .Add("shape: a number for a text", (draft, dice, _) => On(dice.Pick("_XDR_MC", "CF_NR", "XK_NR", "BZ"), field => draft.Json(field, "12")))
        .Add("shape: too long by one", (draft, dice, _) => Fill(draft, dice, 1))
        .Add("shape: control character", (draft, dice, _) => On(Fields.Text(draft, dice), field => draft[field] = Edits.Push(draft[field] ?? "", 1, dice.Pick("\0", "\u0007", "\u001b", "\u007f"))))
        .Add("shape: half a character", (draft, dice, _) => On(Fields.Present(draft, dice), field => draft.Json(field, dice.Pick("\"\\ud800\"", "\"甲\\udc00\""))))
        .Add("shape: no object", (draft, dice, _) => (draft.Whole = dice.Pick("[]", "\"\"", "null", "1", "true")) is not null)
        .Add("shape: empty object", (draft, _, _) => (draft.Whole = "{}") is not null)
        .All;

    /// <summary>A text of exactly the greatest length, or more.</summary>
    public static bool Fill(Draft draft, Dice dice, int more)
    {
        var row = Fields.Limited(draft, dice);
        draft[row.Field] = new string(dice.Pick('甲', '1', 'Ａ'), row.Form.Longest + more - 1) + dice.Pick("乙", "𠮷");
        return true;
    }

    static bool On(string? field, Action<string> change)
    {
        if (field is null) return false;
        change(field);
        return true;
    }
}
