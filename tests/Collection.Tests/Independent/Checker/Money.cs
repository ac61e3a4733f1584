using System.Text.RegularExpressions;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>万元, decimal(18,6), §2.1: at most twelve digits before the point and six after it, however many zeros are written.</summary>
static partial class Money
{
    public static string? Fault(string text)
    {
        var amount = Amount().Match(Spelling.Plain(text));
        if (!amount.Success) return "not an amount";
        var (whole, part) = Shift(amount.Groups["whole"].Value, amount.Groups["part"].Value, amount.Groups["exponent"].Value);
        if (whole.TrimStart('0').Length > 12) return "more than twelve digits";
        if (part.TrimEnd('0').Length > 6) return "more than six decimals";
        return amount.Groups["minus"].Success && Positive(text) ? "negative" : null;
    }

    public static bool Positive(string text) => Spelling.Code(text).Split('E')[0].Any(digit => digit is >= '1' and <= '9');

    /// <summary>JSON may write numbers with an exponent: the point moves, no digit is lost.</summary>
    static (string Whole, string Part) Shift(string whole, string part, string exponent)
    {
        var places = exponent.Length == 0 ? 0 : Math.Clamp(int.Parse(exponent), -99, 99);
        return places < 0
            ? (whole.PadLeft(100, '0')[..(Math.Max(100, whole.Length) + places)], whole.PadLeft(100, '0')[(Math.Max(100, whole.Length) + places)..] + part)
            : (whole + part.PadRight(places, '0')[..places], part.PadRight(places, '0')[places..]);
    }

    [GeneratedRegex("^(?<minus>-)?(?<whole>[0-9]+)([.](?<part>[0-9]+))?([eE](?<exponent>[+-]?[0-9]{1,9}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();
}
