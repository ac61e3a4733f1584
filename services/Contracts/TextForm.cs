namespace CreditPlatform.Contracts;

/// <summary>The one spelling of what people type: departments send full-width digits, stray spaces and lower-case codes.</summary>
public static class TextForm
{
    const char IdeographicSpace = '\u3000';

    /// <summary>Trims (the full-width space included) and turns full-width ASCII into half-width. Chinese punctuation outside ASCII stays.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HalfWidth(text).Trim();
    }

    /// <summary><see cref="Normalize"/> and upper case: for identifiers and other codes without case (domain.md §1.1).</summary>
    public static string NormalizeCode(string text) => Normalize(text).ToUpperInvariant();

    /// <summary>Full-width ASCII to half-width, character for character: positions in the result are positions in <paramref name="text"/>.</summary>
    internal static string HalfWidth(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uFF01', '\uFF5E') < 0 && !text.Contains(IdeographicSpace)
            ? text
            : string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++) to[i] = HalfWidth(from[i]);
            });

    static char HalfWidth(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        IdeographicSpace => ' ',
        _ => c,
    };
}
