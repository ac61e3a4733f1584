using System.Text;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Sheets;
using MiniExcelLibs;

namespace CreditPlatform.ServiceDefaultsTests.Sheets;

public sealed class SheetTests
{
    static readonly SheetColumns Columns = new(new Dictionary<string, string[]> { ["number"] = ["文号", "WH"], ["date"] = ["日期"], ["name"] = ["名称"] });

    static Sheet Open(byte[] file, SheetLimits? limits = null) => Sheet.Open(new MemoryStream(file), Columns, limits ?? SheetLimits.Default);

    static Sheet Open(string text) => Open(Encoding.UTF8.GetBytes(text));

    static IEnumerable<string> Read(Sheet sheet) => sheet.Rows.Select(row => $"{row.Number} {row["number"]} {row["date"]} {row["name"]}".TrimEnd());

    [Fact]
    public void Cells_of_a_workbook_are_read_as_people_see_them()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new { 文号 = 12, 日期 = new DateTime(2026, 2, 12), 名称 = 1.5 }, new { 文号 = 13, 日期 = new DateTime(2026, 2, 13, 8, 30, 0), 名称 = 0.25 } });

        var sheet = Open(file.ToArray());

        sheet.Kind.ShouldBe(SheetKind.Xlsx);
        Read(sheet).ShouldBe(["2 12 2026-02-12 1.5", "3 13 2026-02-13 08:30:00 0.25"]);
    }

    [Fact]
    public void Quoted_cells_may_hold_separators_and_line_ends_and_rows_keep_their_numbers() =>
        Read(Open("文号,日期,名称\n甲1,2026-02-12,\"远帆,商贸\"\n\n\"甲\n2\",2026-02-13,帆\n")).ShouldBe(["2 甲1 2026-02-12 远帆,商贸", "4 甲\n2 2026-02-13 帆"]);

    [Fact]
    public void What_keeps_a_spreadsheet_from_rounding_a_number_is_no_part_of_it() =>
        Read(Open("文号,日期,名称\n\"=\"\"0012\"\"\",'2026-02-12,\t远帆\u3000")).ShouldBe(["2 0012 2026-02-12 远帆"]);

    [Fact]
    public void Headers_are_found_below_titles_in_any_order_and_case_with_marks_and_breaks() =>
        Read(Open("台账\n\n* 日期：,其他,\"文\n号\"\n2026-02-12,不读,甲1")).ShouldBe(["4 甲1 2026-02-12"]);

    [Fact]
    public void Two_columns_for_one_field_are_read_as_the_first_that_is_filled_in() =>
        Read(Open("文号,WH,日期\n,甲1,2026-02-12\n甲2,甲3,2026-02-13")).ShouldBe(["2 甲1 2026-02-12", "3 甲2 2026-02-13"]);

    [Fact]
    public void A_list_in_JSON_stands_alone_or_beside_what_it_says_of_itself()
    {
        Read(Open("""[ { "文号": "甲1", "日期": "2026-02-12", "other": {} }, {}, { "number": 7 } ]""")).ShouldBe(["1 甲1 2026-02-12", "3 7"]);
        Open("""{ "department": "x", "rows": [], "n": 1 }""").Properties.ShouldBe(new Dictionary<string, string> { ["department"] = "x" });
    }

    [Fact]
    public void UTF_16_with_its_mark_is_read_too() => Read(Open([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("文号\t日期\n甲1\t2026-02-12")])).ShouldBe(["2 甲1 2026-02-12"]);

    [Fact]
    public void Rows_beyond_the_limit_end_the_reading()
    {
        var sheet = Open(Encoding.UTF8.GetBytes("文号,日期\n1,2\n3,4\n5,6"), new SheetLimits(1000, 2, 100));

        Should.Throw<RefusedException>(() => sheet.Rows.Count()).Code.ShouldBe(ErrorCodes.FileTooLong);
    }
}
