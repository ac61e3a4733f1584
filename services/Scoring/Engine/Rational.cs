using System.Globalization;
using System.Numerics;

namespace CreditPlatform.Scoring.Engine;

/// <summary>An exact fraction in lowest terms. Points are never rounded before they are shown (design.md §7).</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    readonly BigInteger denominator;

    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        this.denominator = denominator / common;
    }

    public BigInteger Numerator { get; }

    /// <summary>Always positive; <c>default</c> is zero, so it counts as 0/1.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public static Rational Zero => default;

    public static Rational One => 1;

    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    public static Rational operator +(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    /// <summary>Reads a plain decimal such as <c>12.5</c>, or a fraction such as <c>1/19</c>, exactly.</summary>
    public static bool TryParse(string text, out Rational value)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('/') is [var top, var bottom])
        {
            var both = TryParse(top, out var above) & TryParse(bottom, out var below) && below != Zero;
            value = both ? above / below : Zero;
            return both;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var read = decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number);
        value = read ? Of(number) : Zero;
        return read;
    }

    public static Rational Of(decimal number)
    {
        var scale = (int)number.Scale;
        return new(new BigInteger(number * Pow10(scale)), BigInteger.Pow(10, scale));
    }

    /// <summary>The largest whole number that is not above it.</summary>
    public BigInteger Floor() => BigInteger.DivRem(Numerator, Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);

    /// <summary>Rounded half away from zero to so many decimals, for the rules that ask for it (domain.md §8.2, PY-4.2.2).</summary>
    public Rational RoundedTo(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var twice = (BigInteger.Abs(Numerator) * scale * 2 + Denominator) / (Denominator * 2);
        return new(twice * Numerator.Sign, scale);
    }

    /// <summary>For display only: two decimals, halves away from zero (四舍五入; domain.md §8.6).</summary>
    public decimal Rounded()
    {
        var twice = BigInteger.Abs(Numerator) * 200 + Denominator;
        var hundredths = BigInteger.Divide(twice, Denominator * 2) * Numerator.Sign;
        return (decimal)hundredths / 100m;
    }

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The display form, such as <c>98.50</c>.</summary>
    public override string ToString() => Rounded().ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The exact value: <c>197/2</c>, or <c>98</c> where it is whole.</summary>
    public string ToExact() => Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    static decimal Pow10(int scale) => (decimal)BigInteger.Pow(10, scale);
}
