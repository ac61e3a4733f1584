namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Persons about their fourteenth birthday.</summary>
static class Minors
{
    /// <summary>Thirteen on the day that counts, the birthday included.</summary>
    public static bool Child(Draft draft, Dice dice, DateOnly today, bool basis)
    {
        if (!draft.Template.Person) return false;
        var day = Dates.Past(dice, today);
        Decided(draft, dice, day);
        Born(draft, dice, day.AddYears(-14).AddDays(dice.Pick(0, 0, 1, 30, 2000)));
        draft["minorBasis"] = basis ? "《中华人民共和国未成年人保护法》" : null;
        return true;
    }

    /// <summary>Fourteen on the day that counts: the birthday is over (judgement 52).</summary>
    public static bool Fourteen(Draft draft, Dice dice, DateOnly today)
    {
        if (!draft.Template.Person) return false;
        var day = Dates.Past(dice, today);
        Decided(draft, dice, day);
        Born(draft, dice, day.AddYears(-14).AddDays(-dice.Pick(1, 1, 2, 30)));
        return true;
    }

    /// <summary>Thirteen at the act, fourteen at the decision.</summary>
    public static bool ActedAsChild(Draft draft, Dice dice, DateOnly today)
    {
        if (!draft.Template.Person || !draft.Penalty) return false;
        var day = Dates.Past(dice, today);
        Decided(draft, dice, day);
        draft["violationDate"] = Dates.Write(dice, day.AddDays(-20));
        Born(draft, dice, day.AddYears(-14).AddDays(-dice.Between(1, 19)));
        return true;
    }

    /// <summary>Born in a leap year, judged about the end of February of the fourteenth year.</summary>
    public static bool LeapDay(Draft draft, Dice dice, DateOnly today)
    {
        if (!draft.Template.Person) return false;
        Decided(draft, dice, dice.Pick<DateOnly>(new(2022, 2, 27), new(2022, 2, 28), new(2022, 3, 1), new(2022, 3, 2)));
        Born(draft, dice, new(2008, 2, 29));
        return true;
    }

    static void Decided(Draft draft, Dice dice, DateOnly day)
    {
        draft["_JDRQ"] = Dates.Write(dice, day);
        draft[draft.Penalty ? "CF_YXQ" : "XK_YXQZI"] = "2099/12/31";
        draft.Remove("violationDate");
    }

    static void Born(Draft draft, Dice dice, DateOnly day)
    {
        draft["_XDR_ZJLX"] = Lists.IdCard;
        draft["_XDR_ZJHM"] = Made.Citizen(dice, $"{Day.Of(day)}");
    }
}
