using System.Globalization;
using System.Xml;
using CreditPlatform.ServiceDefaults.Errors;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>Rows of the first sheet of an XLSX file. Formulas are not calculated; what was calculated last is read.</summary>
internal static class XlsxRows
{
    private const int MostColumns = 512;

    // Without the cache on disk: it would hold names of persons in clear.
    private static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false };

    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Read(Stream content, SheetLimits limits)
    {
        content.Position = 0;
        using var rows = Guarded(() => content.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: Configuration).GetEnumerator());
        for (var number = 1; Guarded(rows.MoveNext); number++)
        {
            if (number > limits.Rows + 1)
                throw new RefusedException(ErrorCodes.FileTooLong, $"≤ {limits.Rows}");
            var cells = ((IDictionary<string, object?>)rows.Current).Values;
            if (cells.Count > MostColumns)
                throw new RefusedException(ErrorCodes.FileUnreadable, $"≤ {MostColumns} columns");
            var texts = cells.Select(TextOf).ToArray();
            if (texts.Any(text => text.Length > limits.CellLength))
                throw new RefusedException(ErrorCodes.FileUnreadable, string.Create(CultureInfo.InvariantCulture, $"row {number}"));
            yield return (number, texts);
        }
    }

    /// <summary>A number is read as its digits; past fifteen of them the sheet itself has lost the rest, which the check of the code then tells.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number => Math.Abs(number) < 1e15 && number == Math.Floor(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or InvalidOperationException or FormatException or NullReferenceException
                                              or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or OverflowException or NotSupportedException)
        {
            throw new RefusedException(ErrorCodes.FileUnreadable, "XLSX"); // a package that contradicts itself
        }
    }
}
