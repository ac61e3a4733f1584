namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Rows 1 to 13: what each kind of subject must and may not have.</summary>
static class SubjectFaults
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: true)
        .Set("subject: organisation without code", Organisation, (draft, _) => draft.Remove("_XDR_SHXYM"))
        .Set("subject: organisation without representative", Organisation, (draft, _) => draft.Remove("_FRDB"))
        .Set("subject: organisation without document kind", Organisation, (draft, _) => draft.Remove("_FR_ZJLX"))
        .Set("subject: organisation without document number", Organisation, (draft, _) => draft.Remove("_FR_ZJHM"))
        .Set("subject: organisation with a person's document kind", Organisation, (draft, _) => draft["_XDR_ZJLX"] = Lists.IdCard)
        .Set("subject: organisation with a person's document number", Organisation, (draft, dice) => draft["_XDR_ZJHM"] = Made.Adult(dice))
        .Set("subject: business without both numbers", Business, (draft, _) =>
        {
            draft.Remove("_XDR_SHXYM");
            draft.Remove("_XDR_GSZC");
        })
        .Set("subject: business without code", Business, (draft, _) => draft.Remove("_XDR_SHXYM"))
        .Set("subject: business with document number and no kind", Business, (draft, dice) => Half(draft, "ZJHM", Made.Adult(dice), "ZJLX"))
        .Set("subject: business with document kind and no number", Business, (draft, dice) => Half(draft, "ZJLX", "2", "ZJHM"))
        .Set("subject: person without document kind", Person, (draft, _) => draft.Remove("_XDR_ZJLX"))
        .Set("subject: person without document number", Person, (draft, _) => draft.Remove("_XDR_ZJHM"))
        .Set("subject: person with a credit code", Person, (draft, dice) => draft["_XDR_SHXYM"] = Made.CreditCode(dice))
        .Set("subject: person with a representative", Person, (draft, dice) => draft[dice.Pick("_FRDB", "_FR_ZJHM", "_FR_SFZH", "_XDR_GSZC", "_XDR_SWDJ")] = Made.Adult(dice))
        .Set("subject: wrong template", _ => true, (draft, _) => draft["_XDR_LB"] = draft.Template.Person ? Lists.Organisation : Lists.Person)
        .Set("subject: another kind of subject", _ => true, (draft, dice) => draft["_XDR_LB"] = dice.Pick(Lists.Categories.Rows)[0])
        .Set("subject: older name with another number", Representative, (draft, dice) => draft["_FR_SFZH"] = Made.Adult(dice))
        .Set("subject: older name with another kind", Representative, (draft, _) =>
        {
            draft["_FR_SFZH"] = draft["_FR_ZJHM"];
            draft["_FR_ZJLX"] = "护照号";
        })
        .Set("subject: a person's number as document number", _ => true, (draft, dice) => draft["_WSH"] = dice.Pick("", "示监〔2026〕", "第 ") + Made.Adult(dice) + dice.Pick("", "号", " 号"))
        .Set("subject: a person's number as number of an organisation", draft => !draft.Template.Person, (draft, dice) => draft[dice.Pick("_XDR_GSZC", "_XDR_SHZZ")] = Made.Adult(dice) + dice.Pick("", "-1", "号"))
        .Set("subject: a person's number as number of the permit", draft => !draft.Penalty && !draft.Template.Person, (draft, dice) => draft["XK_XKBH"] = Made.Adult(dice))
        .Set("subject: a line break in a number", draft => !draft.Template.Person, (draft, dice) => draft[dice.Pick("_XDR_GSZC", "_XDR_ZZJG", "_XDR_SWDJ", "_XDR_SYDW", "_XDR_SHZZ")] = dice.Pick("12\n34", "12\t34"))
        .All;

    static bool Organisation(Draft draft) => draft["_XDR_LB"] == Lists.Organisation;

    static bool Business(Draft draft) => draft["_XDR_LB"] == Lists.Business;

    static bool Person(Draft draft) => draft.Template.Person;

    static bool Representative(Draft draft) => draft.Has("_FR_ZJHM");

    static void Half(Draft draft, string kept, string value, string gone)
    {
        var whose = draft.Has("_FR_ZJHM") ? "_FR" : "_XDR";
        draft[$"{whose}_{kept}"] = value;
        draft.Remove($"{whose}_{gone}");
    }
}
