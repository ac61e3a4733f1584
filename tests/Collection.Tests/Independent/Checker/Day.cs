namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Days as numbers, 2026-09-30 = 20260930; §2.1: YYYY/MM/DD, and the ISO form.</summary>
static class Day
{
    static readonly int[] Lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public const int Open = 20991231;

    public static int? Read(string text)
    {
        var day = Spelling.Plain(text);
        return day.Length == 10 && day[4] is '/' or '-' && day[7] == day[4] ? Of(day[..4], day[5..7], day[8..]) : null;
    }

    public static int? ReadOrOpen(string text) => Spelling.Plain(text) == "长期" ? Open : Read(text);

    public static int? Of(string year, string month, string day)
    {
        if (!Digits(year) || !Digits(month) || !Digits(day)) return null;
        var (y, m, d) = (int.Parse(year), int.Parse(month), int.Parse(day));
        return y > 0 && m is >= 1 and <= 12 && d >= 1 && d <= Length(y, m) ? y * 10000 + m * 100 + d : null;
    }

    public static int Of(DateOnly day) => day.Year * 10000 + day.Month * 100 + day.Day;

    static bool Digits(string text) => text.All(char.IsAsciiDigit);

    static int Length(int year, int month) => month == 2 && (year % 4 == 0 && year % 100 != 0 || year % 400 == 0) ? 29 : Lengths[month - 1];
}
