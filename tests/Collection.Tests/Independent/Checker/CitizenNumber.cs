using System.Text.RegularExpressions;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>公民身份号码, §1.2.</summary>
static partial class CitizenNumber
{
    static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string? Fault(string text, DateOnly today)
    {
        var number = Spelling.Code(text);
        if (number.Length != 18) return "not 18 characters";
        if (!Shape().IsMatch(number)) return "a character that is not a digit";
        // Judgement 22: the table of areas is configuration; no edition has one that begins with 0.
        if (number[0] == '0') return "no such area";
        if (Day.Of(number[6..10], number[10..12], number[12..14]) is not { } birth) return "a birth date that does not exist";
        if (birth > Day.Of(today)) return "a birth date ahead";
        return number[17] == Check(number) ? null : "check character";
    }

    public static char Check(string number) => "10X98765432"[Weights.Select((weight, i) => (number[i] - '0') * weight).Sum() % 11];

    /// <summary>Judgement 52: a year of age is complete on the day after the birthday. Of a number that has no fault.</summary>
    public static bool Under(int years, string text, int day) => day - int.Parse(Spelling.Code(text)[6..14]) <= years * 10000;

    /// <summary>Judgement 47: whether a person's number stands in a text, no digit before or behind it.</summary>
    public static bool In(string text, DateOnly today) => Shape().Matches(Spelling.Code(text)).Any(found => Fault(found.Value, today) is null);

    [GeneratedRegex("(?<![0-9])[0-9]{17}[0-9X](?![0-9])")]
    private static partial Regex Shape();
}
