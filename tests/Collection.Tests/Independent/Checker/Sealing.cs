using System.Text.RegularExpressions;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>§2.8 rules 1 and 2: sealed by the legal basis, or where a public-security organ names no statute.</summary>
static partial class Sealing
{
    public static string? Fault(string basis, Sheet sheet)
    {
        var words = Letters(basis);
        if (Law().IsMatch(words)) return "sealed: 治安管理处罚法";
        return OfPublicSecurity(sheet["CF_CFJG"]) && !NamesStatute(words) ? "sealed: public security without a statute" : null;
    }

    static bool OfPublicSecurity(string? organ) => organ is not null && Organ().IsMatch(Letters(organ));

    static bool NamesStatute(string words) => Statute().IsMatch(NoStatute().Replace(words, ""));

    /// <summary>Whatever stands between the letters of a name hides nothing.</summary>
    static string Letters(string text) => string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || letter == '《'));

    [GeneratedRegex("治安(管理)?处罚法")]
    private static partial Regex Law();

    [GeneratedRegex("公安|派出所|警察|[交巡刑特]警|边防检查")]
    private static partial Regex Organ();

    [GeneratedRegex("《|法|条例|(规定|办法|规则|细则)第")]
    private static partial Regex Statute();

    [GeneratedRegex("[违依非执合司立无守方]法|法[律规定制院人医庭官]|办法(?!第)")]
    private static partial Regex NoStatute();
}
