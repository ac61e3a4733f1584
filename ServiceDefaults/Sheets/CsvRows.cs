using System.Globalization;
using CreditPlatform.ServiceDefaults.Errors;
using CsvHelper;
using CsvHelper.Configuration;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>Rows of a CSV file (RFC 4180), separated by commas, semicolons or tabs.</summary>
internal static class CsvRows
{
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Read(Stream content, SheetLimits limits)
    {
        var encoding = TextEncoding.Of(content);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false, IgnoreBlankLines = false, BadDataFound = null, MaxFieldSize = limits.CellLength, Delimiter = DelimiterOf(content, encoding),
           
        };
        return Rows();

        IEnumerable<(int, IReadOnlyList<string>)> Rows()
        {
            content.Position = 0;
            using var parser = new CsvParser(new StreamReader(content, encoding, leaveOpen: true), configuration);
            for (var number = 1; Next(parser, number); number++)
            {
                if (number > limits.Rows + 1)
                    throw new RefusedException(ErrorCodes.FileTooLong, $"≤ {limits.Rows}");
                yield return (number, parser.Record!);
            }
        }
    }

    private static bool Next(CsvParser parser, int number)
    {
        try
        {
            return parser.Read();
        }
        catch (CsvHelperException)
        {
            throw new RefusedException(ErrorCodes.FileUnreadable, string.Create(CultureInfo.InvariantCulture, $"row {number}"));
        }
    }

    private static string DelimiterOf(Stream content, System.Text.Encoding encoding)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, encoding, leaveOpen: true);
        var head = new char[4096];
        var start = head.AsSpan(0, reader.ReadBlock(head));
        var (commas, semicolons, tabs) = (start.Count(','), start.Count(';'), start.Count('\t'));
        return tabs > commas && tabs > semicolons ? "\t" : semicolons > commas ? ";" : ",";
    }
}
