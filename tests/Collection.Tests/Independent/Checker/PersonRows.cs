using static CreditPlatform.CollectionTests.Independent.Rows;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What the platform asks about persons beside the tables: §2.8 rules 4 and 5, §7.4.</summary>
static class PersonRows
{
    public static readonly Row[] Publicity =
    [
        O("publicity", Forms.OneOf(Lists.Publicity)),
        O("publicityBasis", Forms.Text(500)),
    ];

    /// <summary>§7.4: the data of persons under fourteen are sensitive; without a basis of their own they are not taken.</summary>
    public static Row Minor(string p, params string[] days) =>
        C("minorBasis", Forms.Text(500), sheet => days.Select(sheet.Day).FirstOrDefault(day => day is not null) is { } day && Under14(p, sheet, day));

    public static readonly Row Act = O("violationDate", Forms.Date).With((text, sheet) => Day.Read(text) > sheet.Day("CF_JDRQ") ? "after the decision" : null);

    static bool Under14(string p, Sheet sheet, int day) =>
        sheet[$"{p}_XDR_ZJHM"] is { } number && sheet.Says($"{p}_XDR_ZJLX", Lists.Documents, Lists.IdCard)
        && CitizenNumber.Fault(number, sheet.Today) is null && CitizenNumber.Age(number, day) < 14;
}
