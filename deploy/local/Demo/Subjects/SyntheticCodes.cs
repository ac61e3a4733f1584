using System.Globalization;
using CreditPlatform.Contracts;

namespace CreditPlatform.Local.Demo;

/// <summary>Valid identifiers that nobody has: area 990000 isn't allocated (domain.md §1).</summary>
static class SyntheticCodes
{
    const string Area = "990000";
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Every 登记管理部门代码 and 机构类别代码 that may stand together.</summary>
    static readonly string[] Heads =
        ("11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1").Split(' ');

    /// <summary>Endless valid USCCs of every category, both check characters correct.</summary>
    public static IEnumerable<string> UnifiedCodes(ulong seed)
    {
        for (var random = new SplitMix64(seed); ;) yield return UnifiedCode(random, random.Pick(Heads));
    }

    /// <summary>Endless valid ID numbers of persons born from 1950 to 2003.</summary>
    public static IEnumerable<string> CitizenIds(ulong seed)
    {
        for (var random = new SplitMix64(seed); ;) yield return CitizenId(random);
    }

    /// <summary>One USCC with the given first two characters.</summary>
    public static string UnifiedCode(SplitMix64 random, string head)
    {
        string body;
        do body = string.Concat(Enumerable.Range(0, 8).Select(_ => random.Pick(Alphabet)));
        while (!Alphabet.Contains(UnifiedSocialCreditCode.OrganisationCheckCharacter(body), StringComparison.Ordinal));
        return Complete(head + Area + body);
    }

    /// <summary>Adds both check characters to the first sixteen.</summary>
    public static string Complete(string first16)
    {
        var first17 = first16 + UnifiedSocialCreditCode.OrganisationCheckCharacter(first16.AsSpan(8, 8));
        return first17 + UnifiedSocialCreditCode.CheckCharacter(first17);
    }

    /// <summary>Of somebody born from 1950 to 2003.</summary>
    public static string CitizenId(SplitMix64 random) => CitizenId(random, new DateOnly(1950, 1, 1).AddDays(random.Below(54 * 365)));

    public static string CitizenId(SplitMix64 random, DateOnly birth)
    {
        var first17 = string.Create(CultureInfo.InvariantCulture, $"{Area}{birth:yyyyMMdd}{1 + random.Below(999):000}");
        return first17 + Contracts.CitizenId.CheckCharacter(first17);
    }

    /// <summary>The same USCC or ID number with another, wrong last character.</summary>
    public static string Spoil(SplitMix64 random, string code)
    {
        char wrong;
        do wrong = (char)('0' + random.Below(10));
        while (wrong == code[17]);
        return code[..17] + wrong;
    }
}
