namespace CreditPlatform.Contracts;

/// <summary>Masks for numbers of persons (domain.md §2.7). Every mask keeps the length of what it hides.</summary>
public static class Masking
{
    const char Star = '*';

    /// <summary>Below this length "first 6 + last 4" would show most of a passport or permit number.</summary>
    const int LongNumber = 15;

    /// <summary>Public surface: first 6 + last 1 of an ID number; of a shorter document number only the first and the last character.</summary>
    public static string PublicId(string number) => Keep(number, first: 6, last: 1, shortFirst: 1, shortLast: 1);

    /// <summary>Government-share surface: first 6 + last 4 of an ID number; of a shorter document number the first 2 and the last 2.</summary>
    public static string SharedId(string number) => Keep(number, first: 6, last: 4, shortFirst: 2, shortLast: 2);

    /// <summary>A person's name but for its first character.</summary>
    public static string PersonName(string name) => string.Concat(name.AsSpan(0, 1), new string(Star, name.Length - 1));

    /// <summary>
    /// Free text with every run that looks like an ID, telephone or account number masked but for its first three digits: 11 digits or more,
    /// full-width ones and inner spaces and hyphens included, an X after 17. Dates, document numbers and unified social credit codes stay.
    /// </summary>
    public static string NumberRuns(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = NumberRunFinder.Find(text);
        if (runs.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var run in runs)
        {
            var digits = 0;
            for (var i = run.Start; i < run.End; i++)
                if (char.IsLetterOrDigit(masked[i]) && ++digits > 3) masked[i] = Star;
        }

        return new string(masked);
    }

    /// <summary>Whether <see cref="NumberRuns"/> would mask anything.</summary>
    public static bool MentionsNumber(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NumberRunFinder.Find(text).Count > 0;
    }

    static string Keep(string number, int first, int last, int shortFirst, int shortLast)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (number.Length < LongNumber) (first, last) = number.Length < 6 ? (0, 0) : (shortFirst, shortLast);
        return string.Concat(number.AsSpan(0, first), new string(Star, number.Length - first - last), number.AsSpan(number.Length - last));
    }
}
