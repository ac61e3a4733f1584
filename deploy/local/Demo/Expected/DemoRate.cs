using System.Globalization;

namespace CreditPlatform.Local.Demo;

/// <summary>A rate as a fraction; without a denominator there is none (design.md §5).</summary>
sealed record DemoRate(int Numerator, int Denominator)
{
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    public override string ToString() => Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0}/{Denominator:N0} = {100 * rate:0.00} %")
        : "无数据 no data";
}
