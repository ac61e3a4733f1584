namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Contents at the edge of what is allowed.</summary>
static class HarmlessContents
{
    public static readonly IReadOnlyList<Change> All = new ChangeList(faults: false)
        .Add("content: exactly the greatest length", (draft, dice, _) => ShapeFaults.Fill(draft, dice, 0))
        .Add("content: optional field blank", (draft, dice, _) => Optional(draft, dice, field => draft[field] = dice.Pick("", " ", "　")))
        .Add("content: optional field null", (draft, dice, _) => Optional(draft, dice, field => draft.Json(field, "null")))
        .Set("content: older name of the number", draft => draft["_FR_ZJLX"] is { } kind && Lists.Documents.One(kind) == Lists.IdCard, (draft, dice) =>
        {
            draft["_FR_SFZH"] = draft["_FR_ZJHM"];
            if (dice.Chance(70)) draft.Remove("_FR_ZJHM");
            if (dice.Chance(50)) draft.Remove("_FR_ZJLX");
        })
        .Set("content: absent fields blank", draft => draft.Template.Person, (draft, dice) => draft[dice.Pick([.. draft.Template.Absent])] = dice.Pick("", " "))
        .Text("content: inner check character wrong", Fields.CreditCode, (code, dice) => code.Length == 18 && code.All(CreditCode.Alphabet.Contains)
            ? Made.Checked(code[..16] + dice.Pick("0123456789X".ToCharArray())) : null)
        .Add("content: decided today", (draft, dice, today) =>
        {
            draft["_JDRQ"] = Dates.Write(dice, today);
            if (draft.Penalty) draft["CF_YXQ"] = "2099/12/31";
            return true;
        })
        .Set("content: 长期", _ => true, (draft, _) => draft[draft.Penalty ? "CF_YXQ" : "XK_YXQZI"] = "长期")
        .Set("content: forfeiture of nothing", draft => draft.Penalty, (draft, _) => draft["CF_NR_WFFF"] = "0")
        .Set("content: no fine, amount zero", draft => draft.Penalty, (draft, dice) =>
        {
            draft["CF_CFLB"] = dice.Pick("0", "警告", "通报批评", "降低资质等级");
            draft["CF_NR_FK"] = "0";
        })
        .Set("content: end of publicity as sent", draft => draft.Penalty, (draft, _) => draft["CF_GSJZQ"] = "2001-01-01")
        .Set("content: public security with statute", draft => draft.Penalty, (draft, dice) =>
        {
            draft["CF_CFJG"] = dice.Pick("示例市公安局", "城关派出所", "城区交警大队");
            draft["CF_YJ"] = dice.Pick("《中华人民共和国道路交通安全法》第九十条", "中华人民共和国禁毒法第六十二条", "《示例省消防条例》第五十条",
                "道路交通安全法", "违反居民身份证法", "反电信网络诈骗法", "反恐怖主义法", "枪支管理法", "出境入境管理法", "集会游行示威法", "反间谍法",
                "反有组织犯罪法", "反洗钱法", "人民警察法", "海警法", "刑法", "户口登记条例", "机动车登记规定第十条", "保安培训机构管理办法第三条");
        })
        .Set("content: 治安 in the facts only", draft => draft.Penalty, (draft, _) => draft["CF_SY"] = "曾因违反治安管理处罚法受到处罚")
        .Set("content: another document", draft => draft.Has("_XDR_ZJHM"), (draft, dice) =>
        {
            draft["_XDR_ZJLX"] = dice.Pick("2", "护照号", "3", "5", "20", "50", "90");
            draft["_XDR_ZJHM"] = dice.Pick(dice.Digits(18), "E00000001", "ＷＨ" + dice.Digits(6));
        })
        .Set("content: to be public, without basis", draft => draft.Template.Person, (draft, dice) =>
        {
            draft["publicity"] = dice.Pick("1", "社会公开");
            draft.Remove("publicityBasis");
        })
        .Add("content: a child with basis", (draft, dice, today) => Minors.Child(draft, dice, today, basis: true))
        .Add("content: fourteen on the day", Minors.Fourteen)
        .Set("content: a person's number as number of the permit", draft => !draft.Penalty && draft.Template.Person, (draft, dice) => draft["XK_XKBH"] = Made.Adult(dice))
        .Set("content: a longer number with a person's in it", _ => true, (draft, dice) => draft["_WSH"] = $"示监〔2026〕{dice.Between(1, 9)}{Made.Adult(dice)}")
        .Add("content: born on 29 February", Minors.LeapDay)
        .Text("content: values with semicolons to spare", (draft, _) => draft.Penalty ? "CF_CFLB" : null, (values, dice) => values + dice.Pick(";", "；", ";;"))
        .Text("content: a value twice", (draft, _) => draft.Penalty ? "CF_CFLB" : null, (values, _) => $"{values};{values}")
        .Text("content: amount with zeros", Fields.Amount, (amount, dice) => dice.Pick("000000000000000", "") + amount + (amount.Contains('.') ? dice.Pick("0000000", "") : ""))
        .Set("content: amount with an exponent", draft => draft.Has("CF_NR_FK"), (draft, dice) => draft.Json("CF_NR_FK", dice.Pick("1e2", "1.5E-5", "25E+3", "0.0000001e1")))
        .Set("content: spaces in the document number", _ => true, (draft, _) => draft["_WSH"] = " 示监 〔2026〕 １ 号 ")
        .All;

    static bool Optional(Draft draft, Dice dice, Action<string> change)
    {
        var row = dice.Pick([.. draft.Template.Rows]);
        if (draft.Has(row.Field)) return false;
        change(row.Field);
        return true;
    }
}
