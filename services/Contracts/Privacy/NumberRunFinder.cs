using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CreditPlatform.Contracts;

/// <summary>Finds number-like runs in free text. All patterns read a half-width copy whose positions are those of the text.</summary>
static partial class NumberRunFinder
{
    const int ShortestRun = 11;

    /// <summary>What people put between groups of digits.</summary>
    const string Gap = @"[ \t\u00A0\-\u2010-\u2015\u2212]{0,3}";

    const string DayPattern = @"(?:19|20)[0-9]{2}(?:-[0-9]{1,2}-[0-9]{1,2}|/[0-9]{1,2}/[0-9]{1,2})(?![0-9])";

    /// <summary>Six digits before and four after: a birth date set apart must not shield the ID number it stands in.</summary>
    const string InsideCitizenId = "(?<=(?<![0-9])[0-9]{6}" + Gap + ")" + DayPattern + Gap + "[0-9]{3}[0-9Xx](?![0-9A-Za-z])";

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public readonly record struct Run(int Start, int End);

    public static List<Run> Find(string text)
    {
        var plain = TextForm.HalfWidth(text);
        if (plain.AsSpan().CountAny(Digits) < ShortestRun) return [];

        var runs = new List<Run>();
        foreach (var match in NumberRun().EnumerateMatches(Shield(plain))) runs.Add(new(match.Index, match.Index + match.Length));
        return runs;
    }

    /// <summary>The text with everything that may stand replaced by line feeds, which no run can cross.</summary>
    static char[] Shield(string plain)
    {
        var open = plain.ToCharArray();
        foreach (Match match in Day().Matches(plain))
            if (DateOnly.TryParse(match.ValueSpan, CultureInfo.InvariantCulture, out _)) Cover(match);
        foreach (Match match in DocumentNumber().Matches(plain))
            if (!IsCitizenId(match.Groups["serial"].Value)) Cover(match);
        foreach (Match match in CodeLike().Matches(plain))
            if (UnifiedSocialCreditCode.TryParse(match.Value, out _, out _) && !IsCitizenId(match.Value)) Cover(match);
        return open;

        void Cover(Match match) => open.AsSpan(match.Index, match.Length).Fill('\n');
    }

    /// <summary>
    /// One ID number in 31 of those that begin like a USCC passes its check as well; a reader can't tell which it is, so the person is protected.
    /// </summary>
    static bool IsCitizenId(string text) => CitizenId.TryParse(text, DateOnly.MaxValue, out _, out _);

    [GeneratedRegex("[0-9](?:" + Gap + "[0-9]){10,}(?:" + Gap + "[Xx](?![0-9A-Za-z]))?")]
    private static partial Regex NumberRun();

    [GeneratedRegex("(?<![0-9])(?!" + InsideCitizenId + ")" + DayPattern)]
    private static partial Regex Day();

    [GeneratedRegex(@"[〔﹝\[(【]\s?(?:19|20)[0-9]{2}\s?[〕﹞\])】]\s?第?\s?(?<serial>[0-9]+)(?:-[0-9]+)?\s?号")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])")]
    private static partial Regex CodeLike();
}
