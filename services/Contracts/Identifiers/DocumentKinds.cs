namespace CreditPlatform.Contracts;

/// <summary>Reads a 证件类型 in any of its written forms.</summary>
public static class DocumentKinds
{
    /// <summary>One row a kind: codes of the national reporting and of the joint-punishment software, then the names, the official one first.</summary>
    static readonly (DocumentKind Kind, string? Reporting, string? JointPunishment, string[] Names)[] Rows =
    [
        (DocumentKind.CitizenIdCard, "1", "10", ["身份证", "居民身份证", "公民身份证", "二代身份证"]),
        (DocumentKind.Passport, "2", "50", ["护照号", "护照"]),
        (DocumentKind.HongKongMacauPermit, "3", "30", ["港澳居民来往内地通行证", "港澳"]),
        (DocumentKind.TaiwanPermit, "4", "40", ["台湾居民来往大陆通行证", "台湾"]),
        (DocumentKind.ForeignPermanentResidentCard, "5", null, ["外国人永久居留身份证"]),
        (DocumentKind.MilitaryId, null, "20", ["军人身份有效证件"]),
        (DocumentKind.Other, null, "90", ["其他法定认可的证件", "其他"]),
    ];

    static readonly Dictionary<string, DocumentKind> ByText = Rows
        .SelectMany(row => row.Names.Append(row.Reporting).Append(row.JointPunishment).OfType<string>().Select(text => (text, row.Kind)))
        .ToDictionary(pair => pair.text, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>Accepts a code of either list or a Chinese name; false for anything else, the empty text included.</summary>
    public static bool TryParse(string? text, out DocumentKind kind) => ByText.TryGetValue(TextForm.Normalize(text ?? ""), out kind);

    /// <summary>Name as the national reporting software writes it.</summary>
    public static string ChineseName(this DocumentKind kind) => Array.Find(Rows, row => row.Kind == kind).Names[0];

    /// <summary>Code 1..5 for export to the national reporting software; null where its list has no such kind.</summary>
    public static string? ReportingCode(this DocumentKind kind) => Array.Find(Rows, row => row.Kind == kind).Reporting;
}
