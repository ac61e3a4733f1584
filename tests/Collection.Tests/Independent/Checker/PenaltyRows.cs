using static CreditPlatform.CollectionTests.Independent.Rows;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Rows 14 to 28 of §2.3, 行政处罚, and what the platform asks beside them.</summary>
static class PenaltyRows
{
    public static readonly Row[] All =
    [
        R("CF_WSH", Forms.DocumentNumber(128)),
        R("CF_WFXW", Forms.Text(2000)),
        R("CF_SY", Forms.Text(5000)),
        R("CF_YJ", Forms.Text(2000)).With(Sealing.Fault),
        R("CF_CFLB", Forms.SeveralOf(Lists.Penalties)),
        R("CF_NR", Forms.Text(4000)),
        C("CF_NR_FK", Forms.Amount, Fined).With((text, sheet) => Fined(sheet) && !Money.Positive(text) ? "not above zero" : null),
        C("CF_NR_WFFF", Forms.Amount, sheet => Kinds(sheet, "没收违法所得、没收非法财物", "没收违法所得", "没收非法财物")),
        C("CF_NR_ZKDX", Forms.Text(200), sheet => Kinds(sheet, "暂扣或者吊销许可证、暂扣或者吊销执照", "暂扣许可证件", "吊销许可证件")),
        R("CF_JDRQ", Forms.Date).With(Decision),
        R("CF_YXQ", Forms.OpenDate).With((text, sheet) => Day.ReadOrOpen(text) < sheet.Day("CF_JDRQ") ? "before the decision" : null),
        O("CF_GSJZQ", Forms.Unread),
        R("CF_CFJG", Forms.Text(200)),
        R("CF_CFJGDM", Forms.CreditCode),
        R("CF_SJLY", Forms.Text(200)),
        R("CF_SJLYDM", Forms.CreditCode),
        O("BZ", Forms.Text(5000)),
        O("severity", Forms.OneOf(Lists.Severities)),
        O("procedure", Forms.OneOf(Lists.Procedures)),
    ];

    static bool Fined(Sheet sheet) => Kinds(sheet, "罚款");

    static bool Kinds(Sheet sheet, params string[] kinds) => sheet["CF_CFLB"] is { } text && Lists.Penalties.Several(text) is { } found && found.Any(kinds.Contains);

    /// <summary>Judgement 11; and no decision before the act, by which a minor is known (§2.8 rule 5).</summary>
    static string? Decision(string text, Sheet sheet) =>
        Day.Read(text) > Day.Of(sheet.Today.AddDays(31)) ? "more than 31 days ahead" : Day.Read(text) < sheet.Day("violationDate") ? "before the act" : null;
}
