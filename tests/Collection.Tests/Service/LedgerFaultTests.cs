using System.IO.Compression;
using System.Text;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Files that are refused, and rows that are not read although their file is taken.</summary>
public sealed class LedgerFaultTests(Postgres postgres) : DepartmentTest(postgres)
{
    string Path => $"/ledgers?department={Organisation}";

    [Fact]
    public async Task Unreadable_rows_refuse_no_file_are_listed_with_what_is_wrong_and_count_nowhere()
    {
        var csv = LedgerFile.CsvOf([
            LedgerFile.Row("一号"), LedgerFile.Row(""), LedgerFile.Row("二号", subject: "91990000MA00T0X05N"), LedgerFile.Row("三号", ""), LedgerFile.Row("四号", "2026-02-30"),
            LedgerFile.Row("五号", "2027-01-01"), LedgerFile.Row("990000199001010017"), LedgerFile.Row("六号", subject: ""), "", LedgerFile.Row("七号")]);

        var reply = await Upload(csv);

        (reply.Status, reply.Json["rows"]!.GetValue<int>(), reply.Json["unreadable"]!.GetValue<int>(), reply.Json["missing"]!.GetValue<int>()).ShouldBe((201, 2, 7, 2), reply.Text);
        string[] expected =
        [
            "3 documentNumber required", "4 uscc check-character", "5 decisionDate required", "6 decisionDate date-format", "7 decisionDate date-in-future", "8 documentNumber person-number",
            "9 subject required",
        ];
        var listed = await Host.Office.Follow(reply.Json["unreadableRows"], 3);
        foreach (var rows in new[] { reply.Json["faults"]!.AsArray().Select(line => line!), listed })
            rows.SelectMany(line => line["errors"]!.AsObject().Select(field => $"{line["row"]} {field.Key} {field.Value![0]!["code"]}")).ShouldBe(expected);
        listed[1]["errors"]!["uscc"]![0]!["message"]!.GetValue<string>().ShouldBe("统一社会信用代码校验码不正确");
        listed[1]["cells"].ShouldBeNull();
        (await Host.Office.Get($"/ledgers/{reply.Id}/unreadable?purpose=更正台账")).Json["items"]![1]!["cells"]!["uscc"]!.GetValue<string>().ShouldBe("91990000MA00T0X05N");
        Figure(await Rates(), "reporting").ShouldBe((0, 2, 0m));
    }

    [Theory]
    [InlineData("department=1", "parameter-invalid")]
    [InlineData("kind=list", "parameter-invalid")]
    [InlineData("item=no-such-item", "parameter-invalid")]
    public async Task What_an_upload_says_of_itself_is_checked(string more, string code)
    {
        var path = more.StartsWith("department", StringComparison.Ordinal) ? $"/ledgers?{more}" : $"{Path}&{more}";
        var reply = await Host.Office.Upload(path, LedgerFile.Utf8(LedgerFile.Csv("一号")));

        (reply.Status, reply.Code).ShouldBe((400, code));
        reply.Json["errors"]!.AsObject().ShouldHaveSingleItem().Key.ShouldBe(more.Split('=')[0]);
    }

    public static TheoryData<string, int, string> Files() => new()
    {
        { "an old workbook", 415, "file-kind" }, { "a picture", 415, "file-kind" }, { "another package", 415, "file-kind" }, { "half a workbook", 422, "file-unreadable" },
        { "a workbook with macros", 422, "file-unsafe" }, { "a bomb", 422, "file-unsafe" }, { "no known column", 422, "file-columns" }, { "no date column", 422, "file-columns" },
        { "no rows", 422, "file-unreadable" }, { "bytes of no encoding", 422, "file-unreadable" }, { "half a JSON", 422, "file-unreadable" }, { "JSON without rows", 422, "file-columns" },
        { "a cell without end", 422, "file-unreadable" }, { "too many rows", 422, "file-too-long" }, { "too many bytes", 413, "body-too-large" }, { "nothing", 422, "file-columns" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_taken_is_refused_with_a_code(string file, int status, string code)
    {
        var reply = await Host.Office.Upload(Path, LedgerFile.Of(Make(file)));

        (reply.Status, reply.Code).ShouldBe((status, code), reply.Text);
        (await Department.Get("/ledgers")).Json["items"]!.AsArray().ShouldBeEmpty();
    }

    static byte[] Make(string file) => file switch
    {
        "an old workbook" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "a picture" => [0x89, .. "PNG"u8, 0, 0, 0, 0],
        "another package" => Package(("mimetype", 10)),
        "half a workbook" => LedgerFile.Xlsx(LedgerFile.Csv("一号"))[..500],
        "a workbook with macros" => With(LedgerFile.Xlsx(LedgerFile.Csv("一号")), "xl/vbaProject.bin", 10),
        "a bomb" => With(LedgerFile.Xlsx(LedgerFile.Csv("一号")), "xl/media/image1.png", 40 << 20),
        "no known column" => Encoding.UTF8.GetBytes("甲,乙\r\n1,2"),
        "no date column" => Encoding.UTF8.GetBytes("文书号,统一社会信用代码\r\n一号,91990000MA00T0X05M"),
        "no rows" => Encoding.UTF8.GetBytes(LedgerFile.Header),
        "bytes of no encoding" => [.. "文书号,"u8, 0xFF, 0xFF, 0xFF],
        "half a JSON" => """{ "rows": [ """u8.ToArray(),
        "JSON without rows" => """{ "department": "x" }"""u8.ToArray(),
        "a cell without end" => Encoding.UTF8.GetBytes($"{LedgerFile.Header}\r\n\"{new string('一', 20_000)}"),
        "too many rows" => Encoding.UTF8.GetBytes(LedgerFile.Header + string.Concat(Enumerable.Repeat("\n,", 200_001))),
        "too many bytes" => new byte[21 << 20],
        _ => [],
    };

    static byte[] Package(params (string Name, int Size)[] parts)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, size) in parts)
                Fill(package, name, size);
        return file.ToArray();
    }

    static byte[] With(byte[] workbook, string name, int size)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
            Fill(package, name, size);
        return file.ToArray();
    }

    static void Fill(ZipArchive package, string name, int size)
    {
        using var part = package.CreateEntry(name).Open();
        part.Write(new byte[size]);
    }
}
