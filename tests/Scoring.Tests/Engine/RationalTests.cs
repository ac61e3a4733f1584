using System.Numerics;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.ScoringTests.Engine;

public sealed class RationalTests
{
    static readonly Random Random = new(11);

    [Fact]
    public void The_laws_of_arithmetic_hold()
    {
        for (var i = 0; i < 10_000; i++)
        {
            var (a, b, c) = (Any(), Any(), Any());
            (a + b).ShouldBe(b + a);
            (a * b).ShouldBe(b * a);
            (a + b + c).ShouldBe(a + (b + c));
            (a * b * c).ShouldBe(a * (b * c));
            (a * (b + c)).ShouldBe(a * b + a * c);
            (a - a).ShouldBe(Rational.Zero);
            (a - b + b).ShouldBe(a);
            if (b != Rational.Zero) (a / b * b).ShouldBe(a);
            (a < b).ShouldBe((a - b).Numerator.Sign < 0);
        }
    }

    [Fact]
    public void Every_value_is_in_lowest_terms_with_a_positive_denominator()
    {
        for (var i = 0; i < 10_000; i++)
        {
            var value = Any() * Any() + Any();
            value.Denominator.Sign.ShouldBe(1);
            BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).ShouldBe(BigInteger.One);
        }
    }

    [Fact]
    public void Equal_values_are_equal_however_written()
    {
        new Rational(6, -4).ShouldBe(new Rational(-3, 2));
        new Rational(6, -4).GetHashCode().ShouldBe(new Rational(-3, 2).GetHashCode());
        default(Rational).ShouldBe(Rational.Zero);
        (default(Rational) + Rational.One).ShouldBe(Rational.One);
        default(Rational).GetHashCode().ShouldBe(new Rational(0, 7).GetHashCode());
    }

    [Theory]
    [InlineData(1, 3, "0.33", "1/3"), InlineData(2, 3, "0.67", "2/3"), InlineData(1, 200, "0.01", "1/200"), InlineData(-1, 200, "-0.01", "-1/200")]
    [InlineData(84995, 1000, "85.00", "16999/200"), InlineData(84994, 1000, "84.99", "42497/500"), InlineData(30, 1, "30.00", "30"), InlineData(0, 5, "0.00", "0")]
    public void Display_is_two_decimals_half_up(long numerator, long denominator, string shown, string exact)
    {
        new Rational(numerator, denominator).ToString().ShouldBe(shown);
        new Rational(numerator, denominator).ToExact().ShouldBe(exact);
    }

    [Theory]
    [InlineData("12.5", 25, 2), InlineData("10", 10, 1), InlineData("0.005", 1, 200), InlineData("-3", -3, 1), InlineData("1/19", 1, 19), InlineData("-1.5/3", -1, 2)]
    public void A_decimal_is_read_exactly(string text, long numerator, long denominator)
    {
        Rational.TryParse(text, out var value).ShouldBeTrue();
        value.ShouldBe(new Rational(numerator, denominator));
    }

    [Theory]
    [InlineData("1e3"), InlineData("1,5"), InlineData(""), InlineData("½"), InlineData("ten"), InlineData("1/0"), InlineData("1/2/3"), InlineData("/2")]
    public void Anything_else_is_no_decimal(string text) => Rational.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Should.Throw<DivideByZeroException>(() => new Rational(1, 0));
        Should.Throw<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Theory]
    [InlineData(7, 2, "3.5"), InlineData(20, 3, "20/3 ≈ 6.67"), InlineData(-1, 200, "-0.005"), InlineData(30, 1, "30"), InlineData(1, 1024, "1/1024 ≈ 0.00"), InlineData(1, 512, "0.001953125")]
    public void A_calculation_shows_the_exact_number(long numerator, long denominator, string text) => new Rational(numerator, denominator).ToText().ShouldBe(text);

    [Theory]
    [InlineData(7, 2, 3), InlineData(-7, 2, -4), InlineData(6, 2, 3), InlineData(-6, 2, -3), InlineData(0, 1, 0)]
    public void Floor_is_the_largest_whole_number_not_above(long numerator, long denominator, long floor) => new Rational(numerator, denominator).Floor().ShouldBe(floor);

    static Rational Any() => new(Random.Next(-1000, 1000), Random.Next(2) == 0 ? Random.Next(1, 1000) : -Random.Next(1, 1000));
}
