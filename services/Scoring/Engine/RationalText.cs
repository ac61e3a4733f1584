using System.Globalization;
using System.Numerics;

namespace CreditPlatform.Scoring.Engine;

/// <summary>Exact numbers as a calculation shows them.</summary>
public static class RationalText
{
    const int MostDecimals = 9;

    /// <summary>The exact decimal where there is a short one (<c>3.5</c>), else the fraction and what it comes to (<c>20/3 ≈ 6.67</c>).</summary>
    public static string ToText(this Rational value)
    {
        var scaled = value.Numerator;
        for (var places = 0; places <= MostDecimals; places++, scaled *= 10)
            if (BigInteger.DivRem(scaled, value.Denominator, out var rest) is var whole && rest.IsZero)
                return Decimal(whole, places);
        return $"{value.ToExact()} ≈ {value}";
    }

    /// <summary>As a factor in a calculation: a fraction stands in brackets.</summary>
    internal static string ToFactor(this Rational value) => value.ToText() is var text && text.Contains('≈', StringComparison.Ordinal) ? $"({value.ToExact()})" : text;

    static string Decimal(BigInteger number, int places)
    {
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var sign = number.Sign < 0 ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }
}
