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
        var places = Places(value.Denominator);
        return places is { } known ? Decimal(value.Numerator * BigInteger.Pow(10, known) / value.Denominator, known) : $"{value.ToExact()} ≈ {value}";
    }

    /// <summary>As a factor in a calculation: a fraction stands in brackets.</summary>
    internal static string ToFactor(this Rational value) => value.ToText() is var text && text.Contains('≈', StringComparison.Ordinal) ? $"({value.ToExact()})" : text;

    /// <summary>Decimals of the exact decimal; null where it has none or too many.</summary>
    static int? Places(BigInteger denominator)
    {
        if (denominator.IsOne) return 0;
        if (denominator > long.MaxValue) return null;
        var (left, twos, fives) = ((long)denominator, 0, 0);
        for (; left % 2 == 0; left /= 2) twos++;
        for (; left % 5 == 0; left /= 5) fives++;
        return left == 1 && Math.Max(twos, fives) <= MostDecimals ? Math.Max(twos, fives) : null;
    }

    static string Decimal(BigInteger number, int places)
    {
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var sign = number.Sign < 0 ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }
}
