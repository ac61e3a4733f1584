namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>Each rule of domain.md §2.3 (and rows 1–13 of §2.2) once broken, once kept.</summary>
public sealed class FieldRuleTests
{
    const string Shop = PenaltyFixture.IndividualBusiness;
    const string NoFine = """{ "CF_CFLB": "警告", "CF_NR_FK": null }""";

    /// <summary>What is tried, the change that breaks the rule, the one error it gives, and a change that keeps it.</summary>
    public static TheoryData<string, string, string, string> Rules => new()
    {
        { "category is known", """{ "CF_XDR_LB": "公司" }""", "CF_XDR_LB enum", """{ "CF_XDR_LB": "法人及非法人组织" }""" },
        { "natural persons have their own template", """{ "CF_XDR_LB": "自然人" }""", "CF_XDR_LB wrong-template", Shop },
        { "an organisation has a USCC", """{ "CF_XDR_SHXYM": null }""", "CF_XDR_SHXYM required-when", "{}" },
        { "a registration number does not replace it", """{ "CF_XDR_SHXYM": "", "CF_XDR_GSZC": "990000600123456" }""", "CF_XDR_SHXYM required-when", Shop },
        { "USCC length", """{ "CF_XDR_SHXYM": "91990000MA00T0X05" }""", "CF_XDR_SHXYM length", """{ "CF_XDR_SHXYM": " 91990000ma00t0x05m " }""" },
        { "USCC alphabet", """{ "CF_XDR_SHXYM": "91990000MA00TOX05M" }""", "CF_XDR_SHXYM alphabet", """{ "CF_XDR_SHXYM": "91990000MA00004100" }""" },
        { "USCC structure", """{ "CF_XDR_SHXYM": "94990000MA00T0X05M" }""", "CF_XDR_SHXYM structure", """{ "CF_XDR_SHXYM": "93990000MA000WQ269" }""" },
        { "USCC check", """{ "CF_XDR_SHXYM": "91990000MA00T0X05N" }""", "CF_XDR_SHXYM check-character", """{ "CF_XDR_SHXYM": "519900009900001725" }""" },
        { "an organisation has a representative", """{ "CF_FRDB": null }""", "CF_FRDB required-when", Shop },
        { "with a document number", """{ "CF_FR_ZJHM": null }""", "CF_FR_ZJHM required-when", """{ "CF_FR_ZJHM": "99000020000229001x" }""" },
        { "and its kind", """{ "CF_FR_ZJLX": null }""", "CF_FR_ZJLX required-when", """{ "CF_FR_ZJLX": "1" }""" },
        { "document kind is known", """{ "CF_FR_ZJLX": "驾驶证" }""", "CF_FR_ZJLX enum", """{ "CF_FR_ZJLX": "护照", "CF_FR_ZJHM": "E12345678" }""" },
        { "ID number length", """{ "CF_FR_ZJHM": "990000900101001" }""", "CF_FR_ZJHM length", """{ "CF_FR_ZJLX": "90", "CF_FR_ZJHM": "990000900101001" }""" },
        { "ID number alphabet", """{ "CF_FR_ZJHM": "99000019900101X017" }""", "CF_FR_ZJHM alphabet", """{ "CF_FR_ZJHM": "990000198512310025" }""" },
        { "ID number birth date exists", """{ "CF_FR_ZJHM": "990000190002290010" }""", "CF_FR_ZJHM birth-date", """{ "CF_FR_ZJHM": "990000197006150036" }""" },
        { "ID number check", """{ "CF_FR_ZJHM": "990000199001010016" }""", "CF_FR_ZJHM check-character", """{ "CF_FR_ZJHM": "990000199001010017" }""" },
        { "an organisation has no personal document kind", """{ "CF_XDR_ZJLX": "1" , "CF_XDR_ZJHM": null }""", "CF_XDR_ZJLX empty-when", "{}" },
        { "no ID number as registration number", """{ "CF_XDR_GSZC": "990000199001010017" }""", "CF_XDR_GSZC person-number", """{ "CF_XDR_GSZC": "990000600123456" }""" },
        { "kinds of penalty are known", """{ "CF_CFLB": "罚款;罚站" }""", "CF_CFLB enum", """{ "CF_CFLB": "罚款；警告" }""" },
        { "a fine has an amount", """{ "CF_NR_FK": null }""", "CF_NR_FK required-when", NoFine },
        { "a fine is more than zero", """{ "CF_NR_FK": "0.000000" }""", "CF_NR_FK money-positive", """{ "CF_NR_FK": "0.000001" }""" },
        { "amounts are not negative", """{ "CF_NR_FK": "-1" }""", "CF_NR_FK money-negative", """{ "CF_NR_FK": "1" }""" },
        { "also where zero may be", """{ "CF_NR_WFFF": -0.5 }""", "CF_NR_WFFF money-negative", """{ "CF_NR_WFFF": 0 }""" },
        { "amounts are numbers", """{ "CF_NR_FK": "1,250.00" }""", "CF_NR_FK money-format", """{ "CF_NR_FK": "1250.00" }""" },
        { "at most six decimals", """{ "CF_NR_FK": "0.0000001" }""", "CF_NR_FK money-format", """{ "CF_NR_FK": "0.1234560" }""" },
        { "at most twelve digits", """{ "CF_NR_FK": "1000000000000" }""", "CF_NR_FK money-format", """{ "CF_NR_FK": "999999999999.999999" }""" },
        { "a confiscation has an amount", """{ "CF_CFLB": "罚款;没收违法所得" }""", "CF_NR_WFFF required-when", """{ "CF_CFLB": "2", "CF_NR_WFFF": "0" }""" },
        { "the older code for it too", """{ "CF_CFLB": "1;2" }""", "CF_NR_WFFF required-when", """{ "CF_CFLB": "1;2", "CF_NR_WFFF": "3" }""" },
        { "a revocation names the licence", """{ "CF_CFLB": "罚款;吊销许可证件" }""", "CF_NR_ZKDX required-when", """{ "CF_CFLB": "吊销许可证件", "CF_NR_ZKDX": "食品经营许可证 JY990000" }""" },
        { "so does a suspension", """{ "CF_CFLB": "1;4" }""", "CF_NR_ZKDX required-when", """{ "CF_CFLB": "4", "CF_NR_ZKDX": "食品经营许可证" }""" },
        { "dates have a format", """{ "CF_JDRQ": "2026年2月12日" }""", "CF_JDRQ date-format", """{ "CF_JDRQ": "2026-02-12" }""" },
        { "dates keep their separator", """{ "CF_JDRQ": "2026-02/12" }""", "CF_JDRQ date-format", """{ "CF_JDRQ": "２０２６／０２／１２" }""" },
        { "dates exist", """{ "CF_JDRQ": "2025/02/29" }""", "CF_JDRQ date-format", """{ "CF_JDRQ": "2024/02/29" }""" },
        { "a date is no number", """{ "CF_JDRQ": 20260212 }""", "CF_JDRQ type", """{ "CF_JDRQ": "2026/02/12" }""" },
        { "decided at most 31 days ahead", """{ "CF_JDRQ": "2026/04/19" }""", "CF_JDRQ date-in-future", """{ "CF_JDRQ": "2026/04/18" }""" },
        { "validity has a format", """{ "CF_YXQ": "永久" }""", "CF_YXQ date-format", """{ "CF_YXQ": "长期" }""" },
        { "validity ends after the decision", """{ "CF_YXQ": "2026/02/11" }""", "CF_YXQ before-start", """{ "CF_YXQ": "2026/02/12" }""" },
        { "the authority's code is checked", """{ "CF_CFJGDM": "12990000990000017T" }""", "CF_CFJGDM check-character", """{ "CF_CFJGDM": "12990000990000017R" }""" },
        { "the source unit's code is checked", """{ "CF_SJLYDM": "1299000099000001" }""", "CF_SJLYDM length", """{ "CF_SJLYDM": "519900009900001725" }""" },
        { "severity is known", """{ "severity": "较重" }""", "severity enum", """{ "severity": "严重" }""" },
        { "procedure is known", """{ "procedure": "快速" }""", "procedure enum", """{ "procedure": "简易程序" }""" },
        { "sealed by statute", """{ "CF_YJ": "《中华人民共和国治安管理处罚法》第五十六条" }""", "CF_YJ sealed", """{ "CF_YJ": "《道路交通安全法》第九十条", "CF_CFJG": "澄州市公安局" }""" },
        { "sealed however spaced", """{ "CF_YJ": "治安 管理·处罚法" }""", "CF_YJ sealed", """{ "CF_YJ": "《治安防控条例》" }""" },
        { "police naming no statute", """{ "CF_YJ": "有关规定", "CF_CFJG": "澄州市公安局" }""", "CF_YJ sealed", """{ "CF_YJ": "有关规定" }""" },
        { "fields are known", """{ "CF_GGZZ": "1" }""", "CF_GGZZ unknown-field", """{ "BZ": "1" }""" },
        { "values are texts or numbers", """{ "CF_NR": { "a": 1 } }""", "CF_NR type", """{ "CF_NR": 12 }""" },
        { "no lists", """{ "CF_CFLB": ["罚款"] }""", "CF_CFLB type", """{ "CF_CFLB": 1 }""" },
        { "no truth values", """{ "CF_WSH": true }""", "CF_WSH type", """{ "CF_WSH": 202617 }""" },
        { "no NUL", """{ "CF_SY": "a\u0000b" }""", "CF_SY control-character", """{ "CF_SY": "a\nb" }""" },
        { "no line break in a code", """{ "CF_XDR_SHZZ": "1\n2" }""", "CF_XDR_SHZZ alphabet", """{ "CF_XDR_SHZZ": "1-2" }""" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_gives_exactly_its_error_and_a_kept_one_none(string rule, string broken, string error, string kept)
    {
        PenaltyFixture.Check(broken).Found().ShouldBe([error], rule);
        PenaltyFixture.Check(kept).Found().ShouldBeEmpty(rule);
    }

    public static TheoryData<string, string> ShopRules => new()
    {
        { """{ "CF_XDR_GSZC": null }""", "CF_XDR_SHXYM required-when" },
        { """{ "CF_FR_ZJHM": "990000199001010017" }""", "CF_FR_ZJLX required-when" },
        { """{ "CF_FR_ZJLX": "身份证" }""", "CF_FR_ZJHM required-when" },
        { """{ "CF_XDR_ZJHM": "990000199001010017" }""", "CF_XDR_ZJLX required-when" },
        { """{ "CF_XDR_ZJLX": "1", "CF_XDR_ZJHM": "990000199001010016" }""", "CF_XDR_ZJHM check-character" },
        { """{ "CF_XDR_SHXYM": "92990000MA0ABCD1XG" }""", "CF_XDR_SHXYM check-character" },
    };

    [Theory]
    [MemberData(nameof(ShopRules))]
    public void An_individual_business_has_rules_of_its_own(string broken, string error) =>
        PenaltyFixture.Check(PenaltyFixture.IndividualBusiness, broken).Found().ShouldBe([error]);

    [Theory]
    [InlineData("""{ "CF_XDR_SHXYM": "92990000MA0ABCD1XF", "CF_XDR_GSZC": null }""")]
    [InlineData("""{ "CF_FRDB": "李某", "CF_FR_ZJLX": "身份证", "CF_FR_ZJHM": "990000199001010017" }""")]
    [InlineData("""{ "CF_XDR_ZJLX": "1", "CF_XDR_ZJHM": "990000199001010017" }""")]
    public void An_individual_business_may_give_more_than_it_must(string more) =>
        PenaltyFixture.Check(PenaltyFixture.IndividualBusiness, more).ShouldBeAccepted();

    [Fact]
    public void An_organisation_has_no_personal_document_at_all() =>
        PenaltyFixture.Check("""{ "CF_XDR_ZJLX": "1", "CF_XDR_ZJHM": "990000199001010017" }""").Found()
            .ShouldBe(["CF_XDR_ZJLX empty-when", "CF_XDR_ZJHM empty-when"]);
}
