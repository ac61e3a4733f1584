using static CreditPlatform.CollectionTests.Independent.Writing;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Who it is about.</summary>
static class SubjectWriting
{
    public static void Person(Draft draft, Dice dice)
    {
        draft["_XDR_MC"] = Words.Person(dice);
        draft["_XDR_LB"] = Lists.Person;
        Document(draft, dice, "_XDR");
    }

    public static void Legal(Draft draft, Dice dice)
    {
        draft["_XDR_MC"] = Words.Company(dice);
        if (dice.Chance(65)) Organisation(draft, dice);
        else Business(draft, dice);
        Maybe(draft, dice, "_XDR_ZZJG", dice.String(CreditCode.Alphabet, 9));
        Maybe(draft, dice, "_XDR_SWDJ", dice.Digits(15));
        Maybe(draft, dice, "_XDR_SYDW", dice.Digits(12));
        Maybe(draft, dice, "_XDR_SHZZ", $"社证字第{dice.Digits(6)}号");
    }

    static void Organisation(Draft draft, Dice dice)
    {
        draft["_XDR_LB"] = Lists.Organisation;
        draft["_XDR_SHXYM"] = Made.CreditCode(dice);
        Maybe(draft, dice, "_XDR_GSZC", dice.Digits(15));
        Representative(draft, dice);
    }

    static void Business(Draft draft, Dice dice)
    {
        draft["_XDR_LB"] = Lists.Business;
        var numbers = dice.Next(3);
        if (numbers < 2) draft["_XDR_SHXYM"] = Made.CreditCode(dice, "92");
        if (numbers > 0) draft["_XDR_GSZC"] = dice.Digits(15);
        if (dice.Chance(60)) Representative(draft, dice);
        if (dice.Chance(30)) Document(draft, dice, "_XDR");
    }

    static void Representative(Draft draft, Dice dice)
    {
        draft["_FRDB"] = Words.Person(dice);
        Document(draft, dice, "_FR");
    }

    static void Document(Draft draft, Dice dice, string whose)
    {
        var kind = dice.Chance(70) ? Lists.Documents.Rows[0] : dice.Pick(Lists.Documents.Rows);
        draft[$"{whose}_ZJLX"] = dice.Pick(kind);
        draft[$"{whose}_ZJHM"] = Made.Document(dice, kind[0]);
    }
}
