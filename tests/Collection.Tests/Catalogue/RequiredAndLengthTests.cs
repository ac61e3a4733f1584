namespace CreditPlatform.CollectionTests.Catalogue;

public sealed class RequiredAndLengthTests
{
    [Theory]
    [InlineData("CF_XDR_MC")]
    [InlineData("CF_XDR_LB")]
    [InlineData("CF_WSH")]
    [InlineData("CF_WFXW")]
    [InlineData("CF_SY")]
    [InlineData("CF_YJ")]
    [InlineData("CF_CFLB")]
    [InlineData("CF_NR")]
    [InlineData("CF_JDRQ")]
    [InlineData("CF_YXQ")]
    [InlineData("CF_CFJG")]
    [InlineData("CF_CFJGDM")]
    [InlineData("CF_SJLY")]
    [InlineData("CF_SJLYDM")]
    public void A_required_field_missing_blank_or_null_is_one_error_and_no_other(string field)
    {
        PenaltyFixture.Check($$"""{ "{{field}}": null }""").Found().ShouldBe([$"{field} required"]);
        PenaltyFixture.Check($$"""{ "{{field}}": " \u3000 " }""").Found().ShouldBe([$"{field} required"]);
        PenaltyFixture.CheckJson(PenaltyFixture.Valid.Replace($"\"{field}\": \"", $"\"{field}\": null, \"BZ\": \"", StringComparison.Ordinal)).Found()
            .ShouldBe([$"{field} required"]);
    }

    [Theory]
    [InlineData("CF_XDR_MC", 200)]
    [InlineData("CF_XDR_GSZC", 50)]
    [InlineData("CF_XDR_ZZJG", 9)]
    [InlineData("CF_XDR_SWDJ", 15)]
    [InlineData("CF_XDR_SYDW", 12)]
    [InlineData("CF_XDR_SHZZ", 50)]
    [InlineData("CF_FRDB", 50)]
    [InlineData("CF_WSH", 128)]
    [InlineData("CF_WFXW", 2000)]
    [InlineData("CF_SY", 5000)]
    [InlineData("CF_YJ", 2000)]
    [InlineData("CF_NR", 4000)]
    [InlineData("CF_NR_ZKDX", 200)]
    [InlineData("CF_CFJG", 200)]
    [InlineData("CF_SJLY", 200)]
    [InlineData("BZ", 5000)]
    public void A_text_may_be_as_long_as_its_limit_and_not_one_character_longer(string field, int limit)
    {
        PenaltyFixture.Check($$"""{ "{{field}}": "{{new string('字', limit)}}" }""").ShouldBeAccepted();
        var longer = PenaltyFixture.Check($$"""{ "{{field}}": "{{new string('字', limit + 1)}}" }""");
        longer.Found().ShouldBe([$"{field} too-long"]);
        longer.Errors[0].Zh.ShouldContain($"{limit}");
    }

    [Fact]
    public void A_document_number_of_another_kind_has_a_limit_too()
    {
        PenaltyFixture.Check($$"""{ "CF_FR_ZJLX": "2", "CF_FR_ZJHM": "{{new string('E', 64)}}" }""").ShouldBeAccepted();
        PenaltyFixture.Check($$"""{ "CF_FR_ZJLX": "2", "CF_FR_ZJHM": "{{new string('E', 65)}}" }""").Found().ShouldBe(["CF_FR_ZJHM too-long"]);
    }

    [Fact]
    public void A_rare_character_counts_once() =>
        PenaltyFixture.Check($$"""{ "CF_FRDB": "{{string.Concat(Enumerable.Repeat("𠮷", 50))}}" }""").ShouldBeAccepted();

    [Fact]
    public void Spaces_around_do_not_count() =>
        PenaltyFixture.Check($$"""{ "CF_FRDB": "  {{new string('字', 50)}}\u3000" }""").ShouldBeAccepted();
}
