namespace CreditPlatform.CollectionTests.Independent;

/// <summary>公民身份号码, §1.2.</summary>
static class CitizenNumber
{
    static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The provinces of GB/T 2260, and 99 for tests (judgement 22: refused is only what no edition allows).</summary>
    static readonly string[] Provinces =
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 99".Split(' ');

    public static string? Fault(string text, DateOnly today)
    {
        var number = Spelling.Code(text);
        if (number.Length != 18) return "not 18 characters";
        if (number[..17].Any(digit => digit is < '0' or > '9')) return "a character that is not a digit";
        if (!Provinces.Contains(number[..2])) return "no such area";
        if (Day.Of(number[6..10], number[10..12], number[12..14]) is not { } birth) return "a birth date that does not exist";
        if (birth > Day.Of(today)) return "a birth date ahead";
        return number[17] == Check(number) ? null : "check character";
    }

    public static char Check(string number) => "10X98765432"[Enumerable.Range(0, 17).Sum(i => (number[i] - '0') * Weights[i]) % 11];

    /// <summary>Full years of age on a day, of a number that has no fault.</summary>
    public static int Age(string text, int day) => (day - int.Parse(Spelling.Code(text)[6..14])) / 10000;
}
