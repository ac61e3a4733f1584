using CreditPlatform.ServiceDefaults.Sheets;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>The columns of a ledger as departments head them: in words, in English, by national field codes.</summary>
internal static class LedgerColumns
{
    public const string Item = "item";
    public const string DocumentNumber = "documentNumber";
    public const string DecisionDate = "decisionDate";
    public const string SubjectName = "subjectName";
    public const string DocumentKind = "documentKind";

    /// <summary>Whatever number names the subject.</summary>
    public const string Subject = "subject";
    public const string Uscc = "uscc";
    public const string Registration = "registrationNumber";
    public const string PersonNumber = "personNumber";

    /// <summary>Columns that can name a subject, the first that is filled in counts.</summary>
    public static readonly string[] Subjects = [Uscc, Subject, Registration, PersonNumber];

    public static readonly SheetColumns All = new(new Dictionary<string, string[]>
    {
        [DocumentNumber] =
        [
            "decisionNumber", "决定文书号", "文书号", "文号", "决定书文号", "行政处罚决定书文号", "行政处罚决定文书号", "行政许可决定书文号", "行政许可决定文书号", "行政许可决定文书号码",
            "处罚决定书文号", "许可决定书文号", "CF_WSH", "XK_WSH",
        ],
        [Uscc] = ["统一社会信用代码", "行政相对人统一社会信用代码", "相对人统一社会信用代码", "creditCode", "CF_XDR_SHXYM", "XK_XDR_SHXYM", "行政相对人代码(统一社会信用代码)", "行政相对人代码_1(统一社会信用代码)"],
        [Subject] = ["行政相对人代码", "相对人代码", "统一社会信用代码/证件号码", "统一社会信用代码(证件号码)", "subjectCode", "行政相对人代码_1"],
        [Registration] = ["工商注册号", "行政相对人代码_2", "行政相对人代码_2(工商注册号)", "CF_XDR_GSZC", "XK_XDR_GSZC"],
        [PersonNumber] =
        [
            "证件号码", "证件号", "行政相对人证件号码", "身份证号", "身份证号码", "居民身份证号", "居民身份证号码", "公民身份号码", "CF_XDR_ZJHM", "XK_XDR_ZJHM", "CF_XDR_SFZ", "XK_XDR_SFZ",
        ],
        [DocumentKind] = ["证件类型", "行政相对人证件类型", "CF_XDR_ZJLX", "XK_XDR_ZJLX"],
        [SubjectName] = ["行政相对人名称", "行政相对人", "相对人名称", "当事人", "当事人名称", "姓名", "名称", "CF_XDR_MC", "XK_XDR_MC"],
        [DecisionDate] =
        [
            "决定日期", "处罚决定日期", "许可决定日期", "行政处罚决定日期", "行政许可决定日期", "作出决定日期", "行政决定日期", "decidedOn", "CF_JDRQ", "XK_JDRQ",
        ],
        [Item] = ["类别", "事项类别", "目录项", "信息类别"],
    });

    /// <summary>The columns a file must have, of which it lacks some; empty where it has all.</summary>
    public static IEnumerable<string> Lacking(IReadOnlySet<string>? fields)
    {
        if (fields is null)
            yield break;
        if (!fields.Contains(DocumentNumber))
            yield return "决定文书号(documentNumber)";
        if (!Subjects.Any(fields.Contains))
            yield return "统一社会信用代码/证件号码(subject)";
        if (!fields.Contains(DecisionDate))
            yield return "决定日期(decisionDate)";
    }
}
