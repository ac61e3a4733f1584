using System.Globalization;

namespace CreditPlatform.Benchmarks.Report;

/// <summary>The median of what the rounds gave, and their range.</summary>
internal sealed record Spread(double Median, double Least, double Most)
{
    public static Spread? Of(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length == 0 ? null
            : new(sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[0], sorted[^1]);
    }

    /// <summary>Three digits or so: more would claim what three rounds can't know.</summary>
    public string Text => Least == Most ? Number(Median) : $"{Number(Median)} ({Number(Least)}–{Number(Most)})";

    static string Number(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);
}
