namespace CreditPlatform.ContractsTests.Identifiers;

/// <summary>The errors people make when they copy a code.</summary>
static class TypingErrors
{
    /// <summary>Every code that differs in exactly one place.</summary>
    public static IEnumerable<string> Substitutions(string code, string characters) =>
        from place in Enumerable.Range(0, code.Length)
        from c in characters
        where c != code[place]
        select string.Concat(code.AsSpan(0, place), [c], code.AsSpan(place + 1));

    /// <summary>Every code with two neighbours exchanged; equal neighbours are no error.</summary>
    public static IEnumerable<string> Transpositions(string code) =>
        from place in Enumerable.Range(0, code.Length - 1)
        where code[place] != code[place + 1]
        select Exchange(code, place, place + 1);

    public static string Exchange(string code, int one, int other)
    {
        var characters = code.ToCharArray();
        (characters[one], characters[other]) = (characters[other], characters[one]);
        return new(characters);
    }
}
