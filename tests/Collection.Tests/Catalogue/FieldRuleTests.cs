namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>What a value of any field can be told, and what several rules say together; each rule by itself is in Fixtures.</summary>
public sealed class FieldRuleTests
{
    [Theory]
    [InlineData("""{ "CF_GGZZ": "1" }""", "CF_GGZZ unknown-field", """{ "BZ": "1" }""")]
    [InlineData("""{ "CF_NR": { "a": 1 } }""", "CF_NR type", """{ "CF_NR": 12 }""")]
    [InlineData("""{ "CF_CFLB": ["罚款"] }""", "CF_CFLB type", """{ "CF_CFLB": 1 }""")]
    [InlineData("""{ "CF_WSH": true }""", "CF_WSH type", """{ "CF_WSH": 202617 }""")]
    [InlineData("""{ "CF_JDRQ": 20260212 }""", "CF_JDRQ type", """{ "CF_JDRQ": "2026/02/12" }""")]
    [InlineData("""{ "CF_NR_WFFF": -0.5 }""", "CF_NR_WFFF money-negative", """{ "CF_NR_WFFF": 0 }""")]
    [InlineData("""{ "CF_SY": "a\u0000b" }""", "CF_SY control-character", """{ "CF_SY": "a\nb" }""")]
    public void A_value_of_a_wrong_kind_is_one_error(string broken, string error, string kept)
    {
        PenaltyFixture.Check(broken).Found().ShouldBe([error]);
        PenaltyFixture.Check(kept).ShouldBeAccepted();
    }

    [Fact]
    public void An_individual_business_may_name_a_legal_representative() =>
        PenaltyFixture.Check(PenaltyFixture.IndividualBusiness, """{ "CF_FRDB": "李某", "CF_FR_ZJLX": "身份证", "CF_FR_ZJHM": "990000199001010017" }""").ShouldBeAccepted();

    [Fact]
    public void An_organisation_has_no_personal_document_at_all() =>
        PenaltyFixture.Check("""{ "CF_XDR_ZJLX": "1", "CF_XDR_ZJHM": "990000199001010017" }""").Found()
            .ShouldBe(["CF_XDR_ZJLX empty-when", "CF_XDR_ZJHM empty-when"]);
}
