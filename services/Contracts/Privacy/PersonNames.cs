namespace CreditPlatform.Contracts;

/// <summary>Names of persons in texts, however they are spaced: 张 三, 阿依古丽·买买提 and 阿依古丽.买买提 are each one name.</summary>
public static class PersonNames
{
    /// <summary>Stands in a text for the person who was named there.</summary>
    public const string Someone = "某某";

    const int LongestGap = 3;

    /// <summary>Whether two spellings are one full name: spaces, dots, width and case don't count.</summary>
    public static bool Same(string one, string other) => Plain(one) is { Length: > 0 } plain && plain == Plain(other);

    /// <summary>The text without the name. A name of one character is left: it would be found in every second word.</summary>
    public static string Mask(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Plain(name);
        if (plain.Length < 2) return text;
        var even = TextForm.HalfWidth(text);
        if (plain.Any(char.IsAsciiLetter)) even = even.ToUpperInvariant();
        for (var i = 0; i < even.Length;)
        {
            if (EndOf(even, i, plain) is not { } end)
            {
                i++;
                continue;
            }

            (text, even) = (Replaced(text, i, end), Replaced(even, i, end));
            i += Someone.Length;
        }

        return text;
    }

    static string Replaced(string text, int from, int to) => string.Concat(text.AsSpan(0, from), Someone, text.AsSpan(to));

    /// <summary>Where the name that begins at a place ends; null where another word stands there.</summary>
    static int? EndOf(string text, int at, string plain)
    {
        if (text[at] != plain[0] || (char.IsAsciiLetter(plain[0]) && at > 0 && char.IsAsciiLetter(text[at - 1]))) return null;
        foreach (var c in plain.AsSpan(1))
        {
            at++;
            for (var gap = 0; gap < LongestGap && at < text.Length && IsGap(text[at]); gap++) at++;
            if (at >= text.Length || text[at] != c) return null;
        }

        return char.IsAsciiLetter(plain[^1]) && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) ? null : at + 1;
    }

    static string Plain(string name) => string.Concat(TextForm.NormalizeCode(name).Where(Counts));

    static bool Counts(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '·' or '•' or '・' or '.' or '-';
}
