using System.Text.Json;

namespace CreditPlatform.CollectionTests.Catalogue;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("CF_JDRQ", "2026-02-12", "2026/02/12")]
    [InlineData("CF_JDRQ", " ２０２６－０２－１２ ", "2026/02/12")]
    [InlineData("CF_YXQ", "长期", "2099/12/31")]
    [InlineData("CF_NR_FK", "001.250000", "1.25")]
    [InlineData("CF_NR_FK", "１．２５", "1.25")]
    [InlineData("CF_NR_FK", "10", "10")]
    [InlineData("CF_XDR_SHXYM", "９１９９００００ｍａ００ｔ０ｘ０５ｍ", "91990000MA00T0X05M")]
    [InlineData("CF_XDR_SHZZ", "（ａ１）", "(A1)")]
    [InlineData("CF_FR_ZJLX", "10", "身份证")]
    [InlineData("CF_CFLB", "1", "罚款")]
    [InlineData("CF_CFLB", "罚款；警告", "警告;罚款")]
    [InlineData("CF_CFLB", "罚款; ；1 ;罚款", "罚款")]
    [InlineData("CF_CFLB", "６;责令关闭；罚款", "罚款;责令关闭;其他")]
    [InlineData("CF_CFLB", "1;法律、行政法规规定的其他行政处罚", "罚款;其他")]
    [InlineData("CF_WSH", "澄市监处罚（2026） 17号", "澄市监处罚〔2026〕17号")]
    [InlineData("procedure", "一般程序", "普通程序")]
    [InlineData("CF_SY", "  全角（１２３） stays\u3000", "全角（１２３） stays")]
    public void A_value_is_stored_in_one_form(string field, string sent, string stored)
    {
        var record = PenaltyFixture.Check($"{{ \"{field}\": {JsonSerializer.Serialize(sent)} }}");
        record.ShouldBeAccepted();
        record.Values[field].ShouldBe(stored);
    }

    [Theory]
    [InlineData("1.25", "1.25")]
    [InlineData("1250e-3", "1.25")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("0.0000001e1", "0.000001")]
    [InlineData("0.000001", "0.000001")]
    public void A_JSON_number_is_an_amount(string number, string stored) =>
        PenaltyFixture.Check($"{{ \"CF_NR_FK\": {number} }}").Values["CF_NR_FK"].ShouldBe(stored);

    [Theory]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("+5")]
    [InlineData("-")]
    [InlineData("1e99")]
    [InlineData("1e-9")]
    [InlineData("1e-400")]
    [InlineData("1.0000000000000000000000000000001e0")]
    [InlineData("1e9999999999")]
    [InlineData("5万元")]
    public void What_only_looks_like_an_amount_is_refused(string sent) =>
        PenaltyFixture.Check($"{{ \"CF_NR_FK\": \"{sent}\" }}").Found().ShouldBe(["CF_NR_FK money-format"]);

    [Fact]
    public void Values_stand_in_catalogue_order_and_empty_ones_are_left_out()
    {
        var values = PenaltyFixture.CheckJson("""{ "BZ": "b", "CF_WSH": "w", "CF_XDR_MC": "m", "CF_SY": "" }""").Values;
        values.Keys.ShouldBe(["CF_XDR_MC", "CF_WSH", "BZ"]);
        values.Count.ShouldBe(3);
        values.TryGetValue("CF_SY", out _).ShouldBeFalse();
        JsonSerializer.Serialize(values).ShouldBe("""{"CF_XDR_MC":"m","CF_WSH":"W","BZ":"b"}""");
    }

    [Fact]
    public void The_older_name_of_the_ID_number_says_its_kind_too()
    {
        var older = PenaltyFixture.Check("""{ "CF_FR_ZJLX": null, "CF_FR_ZJHM": null, "CF_FR_SFZH": "990000199001010017" }""");
        older.ShouldBeAccepted();
        older.Values["CF_FR_ZJLX"].ShouldBe("身份证");
        older.Values["CF_FR_ZJHM"].ShouldBe("990000199001010017");
        older.ContentHash.ShouldBe(PenaltyFixture.Check().ContentHash);
    }

    [Theory]
    [InlineData("""{ "CF_FR_SFZH": "990000199001010017" }""", null)]
    [InlineData("""{ "CF_FR_SFZH": "990000199001010017", "CF_FR_ZJLX": "1" }""", null)]
    [InlineData("""{ "CF_FR_SFZH": "９９０００01９900101００１7 " }""", null)]
    [InlineData("""{ "CF_FR_SFZH": "" }""", null)]
    [InlineData("""{ "CF_FR_SFZH": "990000198512310025" }""", "CF_FR_ZJHM given-twice")]
    [InlineData("""{ "CF_FR_SFZH": "990000199001010017", "CF_FR_ZJLX": "护照" }""", "CF_FR_ZJLX given-twice")]
    public void Both_names_may_stand_together_where_they_agree(string both, string? error) =>
        PenaltyFixture.Check(both).Found().ShouldBe(error is null ? [] : [error]);

    [Fact]
    public void A_repeated_member_must_agree_with_itself() =>
        PenaltyFixture.CheckJson(PenaltyFixture.Valid.Replace("\"CF_WSH\"", "\"CF_WSH\": \"另一号\", \"CF_WSH\"", StringComparison.Ordinal)).Found()
            .ShouldBe(["CF_WSH given-twice"]);
}
