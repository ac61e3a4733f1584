namespace CreditPlatform.Collection.Quality;

/// <summary>A rate with the rows behind it. What each link opens, page by page, is exactly the number it stands for.</summary>
/// <param name="Numerator">Rows that are as they should be.</param>
/// <param name="Denominator">All rows.</param>
/// <param name="Rate">Numerator ÷ denominator, not rounded; null where the denominator is 0: no data is neither 0 nor 100 %.</param>
/// <param name="Shortfall">Denominator − numerator.</param>
/// <param name="Rows">Link to the rows of the shortfall.</param>
/// <param name="NumeratorRows">Link to the rows of the numerator.</param>
/// <param name="DenominatorRows">Link to all rows.</param>
public sealed record RateFigure(long Numerator, long Denominator, decimal? Rate, long Shortfall, string Rows, string NumeratorRows, string DenominatorRows)
{
    internal static RateFigure Of(long shortfall, long denominator, string rows, string numeratorRows, string denominatorRows) => new(
        denominator - shortfall, denominator, denominator == 0 ? null : (denominator - shortfall) / (decimal)denominator, shortfall, rows, numeratorRows, denominatorRows);
}
