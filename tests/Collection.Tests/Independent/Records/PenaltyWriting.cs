using static CreditPlatform.CollectionTests.Independent.Writing;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What was punished, and how.</summary>
static class PenaltyWriting
{
    public static void Write(Draft draft, Dice dice, DateOnly today)
    {
        var decided = Dates.Past(dice, today);
        draft["CF_WSH"] = Words.Number(dice);
        draft["CF_WFXW"] = Words.Sentence(dice);
        draft["CF_SY"] = Words.Sentence(dice);
        draft["CF_YJ"] = Words.Basis(dice);
        draft["CF_CFLB"] = string.Join(';', Enumerable.Range(0, dice.Pick(1, 1, 1, 2, 2, 3)).Select(_ => OneOf(dice, Lists.Penalties)).Distinct());
        draft["CF_NR"] = Words.Sentence(dice);
        draft["CF_JDRQ"] = Dates.Write(dice, decided);
        draft["CF_YXQ"] = Dates.After(dice, decided);
        Maybe(draft, dice, "CF_GSJZQ", Dates.After(dice, decided));
        draft["CF_CFJG"] = Words.Authority(dice);
        draft["CF_CFJGDM"] = Made.CreditCode(dice, "11");
        draft["CF_SJLY"] = Words.Authority(dice);
        draft["CF_SJLYDM"] = Made.CreditCode(dice);
        Maybe(draft, dice, "severity", OneOf(dice, Lists.Severities));
        Maybe(draft, dice, "procedure", OneOf(dice, Lists.Procedures));
        if (draft.Template.Person) Maybe(draft, dice, "violationDate", Dates.Write(dice, decided.AddDays(-dice.Next(400))));
        Amounts(draft, dice);
    }

    static void Amounts(Draft draft, Dice dice)
    {
        var kinds = string.Concat(Lists.Penalties.Several(draft["CF_CFLB"]!)!);
        if (kinds.Contains("罚款") || dice.Chance(5)) draft["CF_NR_FK"] = Made.Money(dice);
        if (kinds.Contains("没收") || dice.Chance(5)) draft["CF_NR_WFFF"] = Made.Money(dice);
        if (kinds.Contains("吊销") || kinds.Contains("暂扣") || dice.Chance(5)) draft["CF_NR_ZKDX"] = "食品经营许可证 JY001";
    }
}
