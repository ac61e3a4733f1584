using System.Buffers;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Finds words in a text whatever stands between their characters: a space or a dot inside a statute's name must not hide it.</summary>
sealed class Mentions(IReadOnlyList<string> words, IReadOnlyList<string> passedOver)
{
    readonly string[] words = [.. words], passedOver = [.. passedOver];

    /// <summary>Letters, digits and the opening book-title mark, which shows that a statute is named; all else is passed over.</summary>
    public static bool Counts(char c) => char.IsLetterOrDigit(c) || c == '《';

    public bool In(string text)
    {
        if (words.Length == 0) return false;
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in text)
            if (Counts(c)) buffer[length++] = c;
        var plain = passedOver.Length == 0 ? buffer.AsSpan(0, length) : Without(buffer.AsSpan(0, length));
        var found = false;
        foreach (var word in words) found = found || plain.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0;
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return found;
    }

    /// <summary>What stood before and behind a phrase doesn't become one word.</summary>
    ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        var plain = text.ToString();
        foreach (var phrase in passedOver) plain = plain.Replace(phrase, " ", StringComparison.Ordinal);
        return plain;
    }
}
