using System.Numerics;

namespace CreditPlatform.ScoringTests.Engine.Naive;

/// <summary>A fraction that is never reduced: arithmetic of its own, so that the engine's is checked by another.</summary>
readonly record struct Frac(BigInteger Top, BigInteger Bottom)
{
    public static Frac Of(long whole) => new(whole, 1);

    public static Frac operator +(Frac a, Frac b) => new(a.Top * b.Bottom + b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Frac operator -(Frac a, Frac b) => new(a.Top * b.Bottom - b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Frac operator *(Frac a, Frac b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Frac operator /(Frac a, Frac b) => b.Top.Sign < 0 ? new(-a.Top * b.Bottom, a.Bottom * -b.Top) : new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Frac a, Frac b) => (a - b).Top.Sign < 0;

    public static bool operator >(Frac a, Frac b) => b < a;

    public bool Same(Frac other) => (this - other).Top.IsZero;

    public bool IsZero => Top.IsZero;

    /// <summary>Half up, for numbers that are not negative.</summary>
    public Frac Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        return new((Top * scale * 2 + Bottom) / (Bottom * 2), scale);
    }
}
