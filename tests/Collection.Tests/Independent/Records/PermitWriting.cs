using static CreditPlatform.CollectionTests.Independent.Writing;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What was permitted.</summary>
static class PermitWriting
{
    public static void Write(Draft draft, Dice dice, DateOnly today)
    {
        var (decided, from) = (Dates.Past(dice, today), Dates.Past(dice, today));
        draft["XK_XKWS"] = "准予行政许可决定书";
        draft["XK_WSH"] = Words.Number(dice);
        draft["XK_XKLB"] = OneOf(dice, Lists.Permits);
        Maybe(draft, dice, "XK_XKZS", "食品经营许可证");
        Maybe(draft, dice, "XK_XKBH", $"JY{dice.Digits(14)}");
        draft["XK_NR"] = Words.Sentence(dice);
        draft["XK_JDRQ"] = Dates.Write(dice, decided);
        draft["XK_YXQZ"] = Dates.Write(dice, from);
        draft["XK_YXQZI"] = Dates.After(dice, from);
        draft["XK_XKJG"] = Words.Authority(dice);
        draft["XK_XKJGDM"] = Made.CreditCode(dice, "11");
        draft["XK_ZT"] = OneOf(dice, Lists.States);
        draft["XK_LYDW"] = Words.Authority(dice);
        draft["XK_LYDWDM"] = Made.CreditCode(dice, "12");
        if (Lists.Permits.One(draft["XK_XKLB"]!) == Lists.OtherPermit) draft["BZ"] = "其他：告知承诺";
    }
}
