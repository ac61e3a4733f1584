using CreditPlatform.Collection.Catalogue;

namespace CreditPlatform.CollectionTests.Catalogue;

public sealed class WholeRecordTests
{
    [Fact]
    public void Five_different_faults_are_five_errors_at_once()
    {
        var record = PenaltyFixture.Check("""
            { "CF_WSH": null, "CF_XDR_SHXYM": "91990000MA00T0X05N", "CF_JDRQ": "2026/02/30", "CF_NR_FK": "abc", "CF_CFLB": "罚款;不存在" }
            """);
        record.Accepted.ShouldBeFalse();
        record.Found().ShouldBe(
            ["CF_XDR_SHXYM check-character", "CF_WSH required", "CF_CFLB enum", "CF_NR_FK money-format", "CF_JDRQ date-format"]);
    }

    [Fact]
    public void Errors_speak_Chinese_and_English_and_never_repeat_the_value()
    {
        var error = PenaltyFixture.Check("""{ "CF_FR_ZJHM": "990000199001010016" }""").Errors.ShouldHaveSingleItem();
        error.Zh.ShouldBe("法定代表人证件号码校验码不正确");
        error.En.ShouldBe("Document number of the legal representative has a wrong check character");
    }

    [Fact]
    public void A_faulty_category_brings_no_other_error_with_it() =>
        PenaltyFixture.Check("""{ "CF_XDR_LB": "？", "CF_XDR_SHXYM": null, "CF_FRDB": null }""").Found().ShouldBe(["CF_XDR_LB enum"]);

    [Fact]
    public void A_sealed_basis_is_told_even_when_it_is_too_long() =>
        PenaltyFixture.Check($$"""{ "CF_YJ": "{{new string('依', 2000)}}治安管理处罚法" }""").Found().ShouldBe(["CF_YJ too-long", "CF_YJ sealed"]);

    [Fact]
    public void An_inner_organisation_code_mismatch_only_warns()
    {
        var first17 = "91990000MA00T0X06";
        var code = first17 + Contracts.UnifiedSocialCreditCode.CheckCharacter(first17);
        var record = PenaltyFixture.Check($$"""{ "CF_XDR_SHXYM": "{{code}}" }""");
        record.ShouldBeAccepted();
        record.Warnings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            warning => warning.Field.ShouldBe("CF_XDR_SHXYM"), warning => warning.Code.ShouldBe(FieldCodes.OrganisationCodeMismatch));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("7")]
    public void A_record_that_is_no_object_is_one_error(string json)
    {
        var record = PenaltyFixture.CheckJson(json);
        record.Found().ShouldBe(["data type"]);
        record.Values.ShouldBeEmpty();
        record.NaturalKey.ShouldBeNull();
    }

    [Fact]
    public void An_undefined_element_is_no_record() =>
        RecordValidator.Check(PenaltyFixture.Item, default, PenaltyFixture.Today, PenaltyFixture.NoPerson).Found().ShouldBe(["data type"]);

    [Theory]
    [InlineData("\"\\ud800\": 1", "\ufffd unknown-field")]
    [InlineData("\"CF_SY\": \"\\ud800\"", "CF_SY control-character")]
    public void Half_a_character_is_refused_and_breaks_nothing(string member, string error) =>
        PenaltyFixture.CheckJson(PenaltyFixture.Valid.Replace("\"CF_SY\"", $"{member}, \"BZ\"", StringComparison.Ordinal)).Found().ShouldContain(error);

    [Fact]
    public void An_escaped_field_name_is_the_same_field() =>
        PenaltyFixture.CheckJson(PenaltyFixture.Valid.Replace("\"CF_WSH\"", "\"\\u0043F_WSH\"", StringComparison.Ordinal)).ShouldBeAccepted();

    [Fact]
    public void Very_many_unknown_fields_give_a_readable_answer()
    {
        var many = string.Join(',', Enumerable.Range(0, 500).Select(i => $"\"X{i}{new string('长', 100)}\": 1"));
        var errors = PenaltyFixture.CheckJson($"{PenaltyFixture.Valid.TrimEnd()[..^1]},{many}}}").Errors;
        errors.Count.ShouldBe(50);
        errors.ShouldAllBe(error => error.Field.Length <= 65);
    }

    [Fact]
    public void The_end_of_publicity_is_accepted_and_not_used()
    {
        var plain = PenaltyFixture.Check();
        var claimed = PenaltyFixture.Check("""{ "CF_GSJZQ": "2026/03/01" }""");
        claimed.ShouldBeAccepted();
        claimed.Values.ContainsKey("CF_GSJZQ").ShouldBeFalse();
        claimed.ContentHash.ShouldBe(plain.ContentHash);
        PenaltyFixture.Check("""{ "CF_GSJZQ": "???" }""").ShouldBeAccepted();
    }
}
