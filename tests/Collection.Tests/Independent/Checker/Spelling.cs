namespace CreditPlatform.CollectionTests.Independent;

/// <summary>§1.1: normalise first. Trim, full-width to half-width; codes in upper case.</summary>
static class Spelling
{
    public static string Plain(string text)
    {
        if (!text.Contains('\u3000') && !text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E')) return text.Trim();
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == '\u3000') letters[i] = ' ';
            else if (letters[i] is >= '\uFF01' and <= '\uFF5E') letters[i] -= (char)0xFEE0;
        return new string(letters).Trim();
    }

    public static string Code(string text) => Plain(text).ToUpperInvariant();

    public static bool Blank(string text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Without any white space, so that a space inside hides nothing.</summary>
    public static string Tight(string text) => string.Join("", Plain(text).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
