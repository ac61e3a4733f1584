using System.Net.Http.Headers;
using System.Text;
using MiniExcelLibs;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>The same ledger in every kind of file.</summary>
static class LedgerFile
{
    public const string Firm = "91990000MA00004100";

    public const string Header = "决定文书号,统一社会信用代码,行政相对人名称,决定日期";

    static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static string Row(string number, string day = "2026-09-25", string subject = Firm) => $"{number},{subject},澄州市远帆商贸有限公司,{day}";

    public static string CsvOf(IEnumerable<string> rows, string header = Header) => string.Join("\r\n", rows.Prepend(header));

    public static string Csv(params string[] numbers) => CsvOf(numbers.Select(number => Row(number)));

    public static ByteArrayContent Utf8(string csv, bool mark = false) => Of([.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(csv)]);

    public static ByteArrayContent Chinese(string csv) => Of(Gbk.GetBytes(csv));

    public static ByteArrayContent Of(byte[] bytes, string type = "application/octet-stream") => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    public static byte[] Xlsx(string csv)
    {
        var lines = csv.Split("\r\n").Select(line => line.Split(',')).ToList();
        using var file = new MemoryStream();
        file.SaveAs(lines.Skip(1).Select(cells => lines[0].Select((header, i) => (header, cells[i])).ToDictionary(cell => cell.header, cell => (object)cell.Item2)));
        return file.ToArray();
    }
}
