using static CreditPlatform.CollectionTests.Independent.Rows;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Rows 14 to 28 of §2.2, 行政许可.</summary>
static class PermitRows
{
    public static IEnumerable<Row> All(bool person) =>
    [
        R("XK_XKWS", Forms.Text(64)),
        R("XK_WSH", Forms.DocumentNumber(128)),
        R("XK_XKLB", Forms.OneOf(Lists.Permits)),
        O("XK_XKZS", Forms.Text(64)),
        // Judgement 51: a person's licence may bear the holder's number; then the field is kept as free text.
        O("XK_XKBH", person ? Forms.Text(64) : Forms.Number(64)),
        R("XK_NR", Forms.Text(4000)),
        R("XK_JDRQ", Forms.Date).With((text, sheet) => Day.Read(text) > Day.Of(sheet.Today) ? "in the future" : null),
        R("XK_YXQZ", Forms.Date),
        R("XK_YXQZI", Forms.OpenDate).With((text, sheet) => Day.ReadOrOpen(text) < sheet.Day("XK_YXQZ") ? "before its start" : null),
        R("XK_XKJG", Forms.Text(200)),
        R("XK_XKJGDM", Forms.CreditCode),
        R("XK_ZT", Forms.OneOf(Lists.States)),
        R("XK_LYDW", Forms.Text(200)),
        R("XK_LYDWDM", Forms.CreditCode),
        C("BZ", Forms.Text(5000), sheet => sheet.One("XK_XKLB", Lists.Permits) == Lists.OtherPermit),
    ];
}
