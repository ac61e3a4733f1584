namespace CreditPlatform.CollectionTests.Independent;

/// <summary>A valid record of a template, every field that may be there sometimes there.</summary>
static class Writing
{
    public static Draft Valid(Template template, Dice dice, DateOnly today)
    {
        var draft = new Draft(template);
        if (template.Person) SubjectWriting.Person(draft, dice);
        else SubjectWriting.Legal(draft, dice);
        if (draft.Penalty) PenaltyWriting.Write(draft, dice, today);
        else PermitWriting.Write(draft, dice, today);
        Maybe(draft, dice, "BZ", Words.Sentence(dice));
        if (template.Person) Publicity(draft, dice);
        return draft;
    }

    public static void Maybe(Draft draft, Dice dice, string name, string text)
    {
        if (dice.Chance(25)) draft[name] = text;
    }

    /// <summary>A value by Chinese name, code or another spelling.</summary>
    public static string OneOf(Dice dice, Values list) =>dice.Pick(dice.Pick(list.Rows));

    static void Publicity(Draft draft, Dice dice)
    {
        if (!dice.Chance(25)) return;
        draft["publicity"] = OneOf(dice, Lists.Publicity);
        draft["publicityBasis"] = "《中华人民共和国行政处罚法》第四十八条";
    }
}
