using static CreditPlatform.CollectionTests.Independent.Rows;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Rows 1 to 13 of both tables (§2.2, §2.3), the 行政相对人.</summary>
static class SubjectRows
{
    public static IEnumerable<Row> OfOrganisations(string p)
    {
        bool Is(Sheet sheet, string category) => sheet.One($"{p}_XDR_LB", Lists.Categories) == category;
        bool Organisation(Sheet sheet) => Is(sheet, Lists.Organisation);
        bool WithoutNumber(Sheet sheet) => Is(sheet, Lists.Business) && !sheet.Has($"{p}_XDR_SHXYM") && !sheet.Has($"{p}_XDR_GSZC");
        return
        [
            R($"{p}_XDR_MC", Forms.Text(200)),
            R($"{p}_XDR_LB", Forms.OneOf(Lists.Categories)).With((_, sheet) => Is(sheet, Lists.Person) ? "the template for persons" : null),
            C($"{p}_XDR_SHXYM", Forms.CreditCode, sheet => Organisation(sheet) || WithoutNumber(sheet)),
            C($"{p}_XDR_GSZC", Forms.Number(50), WithoutNumber),
            O($"{p}_XDR_ZZJG", Forms.Number(9)),
            O($"{p}_XDR_SWDJ", Forms.Number(15)),
            O($"{p}_XDR_SYDW", Forms.Number(12)),
            O($"{p}_XDR_SHZZ", Forms.Number(50)),
            C($"{p}_FRDB", Forms.Text(50), Organisation),
            C($"{p}_FR_ZJLX", Forms.OneOf(Lists.Documents), sheet => Organisation(sheet) || sheet.Has($"{p}_FR_ZJHM")),
            C($"{p}_FR_ZJHM", Forms.Document($"{p}_FR_ZJLX"), sheet => Organisation(sheet) || sheet.Has($"{p}_FR_ZJLX")),
            C($"{p}_XDR_ZJLX", Forms.OneOf(Lists.Documents), sheet => sheet.Has($"{p}_XDR_ZJHM")).EmptyWhen(Organisation),
            C($"{p}_XDR_ZJHM", Forms.Document($"{p}_XDR_ZJLX"), sheet => sheet.Has($"{p}_XDR_ZJLX")).EmptyWhen(Organisation),
        ];
    }

    public static IEnumerable<Row> OfPersons(string p) =>
    [
        R($"{p}_XDR_MC", Forms.Text(200)),
        R($"{p}_XDR_LB", Forms.OneOf(Lists.Categories))
            .With((_, sheet) => sheet.One($"{p}_XDR_LB", Lists.Categories) == Lists.Person ? null : "the template for organisations"),
        R($"{p}_XDR_ZJLX", Forms.OneOf(Lists.Documents)),
        R($"{p}_XDR_ZJHM", Forms.Document($"{p}_XDR_ZJLX")),
    ];
}
