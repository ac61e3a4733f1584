using System.Globalization;
using System.Text.RegularExpressions;
using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>Dates as lists kept by hand have them: 2026-02-12, 2026/2/12, 2026.2.12, 2026年2月12日, 20260212, with a time behind or without.</summary>
public static partial class DecisionDates
{
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var found = Written().Match(TextForm.Normalize(text));
        return found.Success && DateOnly.TryParseExact(
            $"{found.Groups["y"].Value}-{Two(found, "m")}-{Two(found, "d")}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static string Two(Match found, string part) => found.Groups[part].Value.PadLeft(2, '0');

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日|(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[ T][0-9:.]+)?$")]
    private static partial Regex Written();
}
