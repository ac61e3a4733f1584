using CreditPlatform.Collection.Catalogue;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Says what is wrong with a row.</summary>
internal static class LedgerFaults
{
    public const int Shown = 100;

    private static readonly Dictionary<string, (string Zh, string En)> Names = new()
    {
        [LedgerColumns.Item] = ("类别", "Item"), [LedgerColumns.DocumentNumber] = ("决定文书号", "Document number"), [LedgerColumns.DecisionDate] = ("决定日期", "Decision date"),
        [LedgerColumns.SubjectName] = ("行政相对人名称", "Name of the subject"), [LedgerColumns.DocumentKind] = ("证件类型", "Document kind"),
        [LedgerColumns.Subject] = ("行政相对人代码", "Number of the subject"), [LedgerColumns.Uscc] = ("统一社会信用代码", "Credit code"),
        [LedgerColumns.Registration] = ("工商注册号", "Registration number"), [LedgerColumns.PersonNumber] = ("证件号码", "Document number of the person"),
    };

    public static IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> Of(bool english, IReadOnlyDictionary<string, IReadOnlyList<string>> codes) =>
        codes.ToDictionary(field => field.Key, field => (IReadOnlyList<FieldProblem>)[.. field.Value.Select(code => new FieldProblem(code, Message(english, field.Key, code)))]);

    private static string Message(bool english, string field, string code)
    {
        var (zh, en) = Names[field];
        return FieldCodes.Find(code) is { } known ? english ? $"{en} {known.En}" : zh + known.Zh
            : english ? $"{en}: no such item of double publicity." : $"{zh}不是双公示目录项。";
    }
}
