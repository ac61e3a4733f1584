using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Identifiers;

public sealed class DocumentKindsTests
{
    [Theory]
    [InlineData(DocumentKind.CitizenIdCard, "1", "10", "身份证", "居民身份证")]
    [InlineData(DocumentKind.Passport, "2", "50", "护照号", "护照")]
    [InlineData(DocumentKind.HongKongMacauPermit, "3", "30", "港澳居民来往内地通行证", "港澳")]
    [InlineData(DocumentKind.TaiwanPermit, "4", "40", "台湾居民来往大陆通行证", "台湾")]
    [InlineData(DocumentKind.ForeignPermanentResidentCard, "5", "外国人永久居留身份证")]
    [InlineData(DocumentKind.MilitaryId, "20", "军人身份有效证件")]
    [InlineData(DocumentKind.Other, "90", "其他法定认可的证件", " ９０ ")]
    public void Both_code_lists_and_the_names_mean_one_kind(DocumentKind expected, params string[] texts)
    {
        foreach (var text in texts)
        {
            DocumentKinds.TryParse(text, out var kind).ShouldBeTrue(text);
            kind.ShouldBe(expected);
        }

        DocumentKinds.TryParse(expected.ChineseName(), out var named).ShouldBeTrue();
        named.ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("60")]
    [InlineData("驾驶证")]
    public void Anything_else_is_refused(string? text) => DocumentKinds.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Two_kinds_have_no_code_in_the_national_reporting_list() =>
        Enum.GetValues<DocumentKind>().Where(kind => kind.ReportingCode() is null).ShouldBe([DocumentKind.MilitaryId, DocumentKind.Other]);
}
