using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Privacy;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("990000199001010017", "990000***********7", "990000********0017")]
    [InlineData("99000020000229001X", "990000***********X", "990000********001X")]
    [InlineData("990000900101001", "990000********1", "990000*****1001")]
    [InlineData("E12345678", "E*******8", "E1*****78")]
    [InlineData("12345", "*****", "*****")]
    [InlineData("", "", "")]
    public void A_number_of_a_person_is_masked_by_surface(string number, string forPublic, string shared)
    {
        Masking.PublicId(number).ShouldBe(forPublic);
        Masking.SharedId(number).ShouldBe(shared);
    }

    [Theory]
    [InlineData("当事人张某（990000199001010017）", "当事人张某（990***************）")]
    [InlineData("身份证99000020000229001X。", "身份证990***************。")]
    [InlineData("身份证99000020000229001x", "身份证990***************")]
    [InlineData("身份证９９００００１９９００１０１００１７", "身份证９９０***************")]
    [InlineData("990000 19900101 0017", "990*** ******** ****")]
    [InlineData("990000-1990-01-01-0017", "990***-****-**-**-****")]
    [InlineData("990000 2000-02-29 001X", "990*** ****-**-** ****")]
    [InlineData("电话138-0013-8000", "电话138-****-****")]
    [InlineData("电话138 0013　8000,", "电话138 ****　****,")]
    [InlineData("账号6222 0212 3456 7890 123", "账号622* **** **** **** ***")]
    [InlineData("990000900101001", "990************")]
    [InlineData("电话13800138000，账号6222021234567890123", "电话138********，账号622****************")]
    [InlineData("2026-09-30 13800138000", "2026-09-30 138********")]
    [InlineData("2026/09/30 13800138000 2026/10/08", "2026/09/30 138******** 2026/10/08")]
    [InlineData("12990000990000017Q", "129**************Q")] // fails its check: nothing says that it is a USCC
    [InlineData("〔2026〕990000199001010017号", "〔2026〕990***************号")]
    public void A_run_that_looks_like_a_persons_number_is_masked(string text, string masked)
    {
        Masking.NumberRuns(text).ShouldBe(masked);
        Masking.MentionsNumber(text).ShouldBeTrue();
        Masking.MentionsNumber(masked).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("示范市某某食品有限公司（91990000MA00T0X05M）")]
    [InlineData("12990000990000017R")]
    [InlineData("社会团体519900009900001725处以警告")]
    [InlineData("５１９９００００９９００００１７２５")]
    [InlineData("自2025-09-30 2026-09-30止")]
    [InlineData("自2025-09-30--2026-09-30止")]
    [InlineData("2025/09/30-2026/09/30")]
    [InlineData("示市监罚〔2026〕12号")]
    [InlineData("示市监处罚（2026）99000020260012号")]
    [InlineData("示市监处罚〔2026〕99000020260012-1号")]
    [InlineData("罚款1234567890元")]
    [InlineData("罚款12.345678万元，2026年9月30日")]
    [InlineData("110")]
    public void Dates_document_numbers_and_credit_codes_stay(string text)
    {
        Masking.NumberRuns(text).ShouldBe(text);
        Masking.MentionsNumber(text).ShouldBeFalse();
    }
}
