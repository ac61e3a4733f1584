using static CreditPlatform.CollectionTests.Independent.Rows;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What the platform asks about persons beside the tables: §2.8 rules 4 and 5, §7.4.</summary>
static class PersonRows
{
    public static readonly Row[] Publicity =
    [
        O("publicity", Forms.OneOf(Lists.Publicity)),
        O("publicityBasis", Forms.Text(2000)),
    ];

    public static readonly Row Act = O("violationDate", Forms.Date);

    /// <summary>§7.4, judgement 54: the data of persons under fourteen are sensitive; without a basis of their own they are not taken.</summary>
    public static Row Minor(string p, params string[] days) =>
        C("minorBasis", Forms.Text(2000), sheet => days.FirstOrDefault(sheet.Has) is { } field && sheet.Day(field) is { } day && Under14(p, sheet, day));

    static bool Under14(string p, Sheet sheet, int day) =>
        sheet[$"{p}_XDR_ZJHM"] is { } number && sheet.One($"{p}_XDR_ZJLX", Lists.Documents) == Lists.IdCard
        && CitizenNumber.Fault(number, sheet.Today) is null && CitizenNumber.Under(14, number, day);
}
