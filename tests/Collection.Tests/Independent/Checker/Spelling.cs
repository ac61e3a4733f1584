namespace CreditPlatform.CollectionTests.Independent;

/// <summary>§1.1: normalise first. Trim, full-width to half-width; codes in upper case.</summary>
static class Spelling
{
    public static string Plain(string text) => string.Concat(text.Select(HalfWidth)).Trim();

    public static string Code(string text) => Plain(text).ToUpperInvariant();

    public static bool Blank(string text) => Plain(text).Length == 0;

    static char HalfWidth(char letter) => letter switch
    {
        '\u3000' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        _ => letter,
    };
}
