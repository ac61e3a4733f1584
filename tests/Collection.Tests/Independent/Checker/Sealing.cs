using System.Text.RegularExpressions;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>§2.8 rules 1 and 2: sealed by the legal basis, or where a public-security organ names no statute.</summary>
static partial class Sealing
{
    public static string? Fault(string basis, Sheet sheet)
    {
        var words = Tight(basis);
        if (words.Contains("治安管理处罚法")) return "sealed: 治安管理处罚法";
        return OfPublicSecurity(sheet["CF_CFJG"]) && !NamesStatute(words) ? "sealed: public security without a statute" : null;
    }

    static bool OfPublicSecurity(string? organ) => organ is not null && (Tight(organ).Contains("公安") || Tight(organ).Contains("派出所"));

    static bool NamesStatute(string words) => Statute().IsMatch(NoStatute().Replace(words, ""));

    static string Tight(string text) => string.Concat(Spelling.Plain(text).Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex("《[^《》]+》|法|条例")]
    private static partial Regex Statute();

    [GeneratedRegex("[违依非执合司立无]法|法律|法规|法定|[方办]法")]
    private static partial Regex NoStatute();
}
