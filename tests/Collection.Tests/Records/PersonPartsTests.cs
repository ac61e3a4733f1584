using CreditPlatform.Collection.Records;
using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.CollectionTests.Catalogue.Fixtures;
using CreditPlatform.CollectionTests.Support;

namespace CreditPlatform.CollectionTests.Records;

/// <summary>design.md §4: of a record about a person, nothing that tells of it is outside the vault.</summary>
public sealed class PersonPartsTests
{
    static PersonalParts Parts(string item, params (string Field, string Value)[] changes)
    {
        var fixture = ItemFixture.Of(item);
        var found = fixture.Check(null, changes.ToDictionary(change => change.Field, change => (string?)change.Value));
        found.ShouldBeAccepted();
        return PersonalParts.Of(fixture.Catalogue, found.Values, Keys.Fixed());
    }

    [Fact]
    public void Name_number_kind_and_free_text_of_a_penalty_are_in_the_vault_only()
    {
        var parts = Parts("penalty-person", ("BZ", "无"), ("CF_CFLB", "罚款;吊销许可证件"), ("CF_NR_ZKDX", "机动车驾驶证"));

        string[] hidden = ["CF_XDR_MC", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_WFXW", "CF_SY", "CF_NR", "CF_NR_ZKDX", "BZ"];
        parts.Secret.Keys.ShouldBe(hidden, ignoreOrder: true);
        parts.Clear.Keys.ShouldNotContain(field => hidden.Contains(field));
        parts.Clear["CF_YJ"].ShouldBe("《中华人民共和国道路运输条例》第六十三条");
    }

    [Fact]
    public void Name_number_kind_and_free_text_of_a_permit_are_in_the_vault_only() =>
        Parts("permit-person", ("BZ", "无")).Secret.Keys.ShouldBe(["XK_XDR_MC", "XK_XDR_ZJLX", "XK_XDR_ZJHM", "XK_XKBH", "XK_NR", "BZ"], ignoreOrder: true);

    [Theory]
    [InlineData("XK_XKWS", "关于准予欧阳若尘教师资格的决定")]
    [InlineData("XK_XKZS", "欧阳 若尘的教师资格证")]
    [InlineData("XK_WSH", "欧阳若尘〔2026〕17号")]
    [InlineData("publicityBasis", "欧阳·若尘有社会影响")]
    public void What_else_mentions_the_person_loses_the_name(string field, string text)
    {
        var parts = Parts("permit-person", (field, text));

        parts.Clear[field].ShouldContain("某某");
        parts.Clear[field].ShouldNotContain("若尘");
        parts.Secret[field].ShouldBe(text);
    }

    [Fact]
    public void The_vault_knows_the_person_by_the_reference_that_is_the_subject() =>
        Parts("permit-person").Reference.ShouldBe(ItemFixture.Of("penalty-person").Check(null).Subject!.Value.Value);
}
