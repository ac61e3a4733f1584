namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Small changes of a text; past its end they happen at its end.</summary>
static class Edits
{
    public static string Put(string text, int place, char letter) => place < text.Length ? text[..place] + letter + text[(place + 1)..] : text + letter;

    public static string Swap(string text, int place) => place + 1 < text.Length ? text[..place] + text[place + 1] + text[place] + text[(place + 2)..] : text;

    public static string Push(string text, int place, string more) => text.Insert(Math.Min(place, text.Length), more);
}
