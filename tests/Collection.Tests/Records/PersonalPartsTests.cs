using CreditPlatform.Collection.Records;
using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.CollectionTests.Support;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.CollectionTests.Records;

/// <summary>design.md §4: nothing that names a person leaves the vault.</summary>
public sealed class PersonalPartsTests
{
    const string Name = "张某某";
    const string Number = "990000199001010017";

    static readonly KeyRing Ring = Keys.Fixed();

    static PersonalParts Parts(params string[] changes)
    {
        var found = PenaltyFixture.Check(changes);
        found.ShouldBeAccepted();
        return PersonalParts.Of(PenaltyFixture.Item, found.Values, Ring);
    }

    [Fact]
    public void The_legal_representative_stands_in_the_vault_only()
    {
        var parts = Parts();

        parts.Clear.Keys.ShouldNotContain(field => field == "CF_FRDB" || field == "CF_FR_ZJHM" || field == "CF_FR_ZJLX");
        parts.Secret["CF_FRDB"].ShouldBe(Name);
        parts.Secret["CF_FR_ZJHM"].ShouldBe(Number);
        parts.Clear["CF_SY"].ShouldBe("在经营场所对商品性能作引人误解的宣传。", "a text that names nobody stays as it is");
    }

    [Theory]
    [InlineData("当事人张某某在经营场所作虚假宣传", Name)]
    [InlineData("法定代表人（身份证990000199001010017）到场", Number)]
    [InlineData("身份证 990000 19900101 0017 到场", "0101 0017")]
    [InlineData("身份证９９００００１９９００１０１００１７到场", "１９９００１０１００１７")]
    [InlineData("联系电话 138-0013-8000", "0013-8000")]
    public void Free_text_loses_who_it_names_and_the_vault_keeps_the_original(string text, string personal)
    {
        foreach (var field in new[] { "CF_SY", "CF_NR", "CF_WFXW", "BZ" })
        {
            var parts = Parts($$"""{ "{{field}}": "{{text}}" }""");

            parts.Clear[field].ShouldNotContain(personal);
            parts.Secret[field].ShouldBe(text);
            parts.Clear.Values.ShouldNotContain(value => value.Contains(Name) || value.Contains(Number));
        }
    }

    [Fact]
    public void The_same_person_has_the_same_reference_in_every_record()
    {
        var here = Parts().Reference;

        Parts("""{ "CF_WSH": "澄市监处罚〔2026〕99号", "CF_FRDB": "张某" }""").Reference.ShouldBe(here);
        Parts("""{ "CF_FR_ZJHM": "990000199001010025" }""").Reference.ShouldNotBe(here);
        here.ShouldStartWith("p");
        here!.ShouldNotContain("19900101");
    }

    [Fact]
    public void Where_there_is_no_number_every_record_has_a_reference_of_its_own()
    {
        var change = """{ "CF_XDR_LB": "个体工商户", "CF_FRDB": "王某某", "CF_FR_ZJLX": null, "CF_FR_ZJHM": null }""";

        var (first, second) = (Parts(change).Reference, Parts(change).Reference);

        first!.ShouldStartWith("r");
        second.ShouldNotBe(first);
    }

    [Fact]
    public void A_record_that_names_nobody_needs_no_vault()
    {
        var parts = Parts(PenaltyFixture.IndividualBusiness);

        parts.Secret.ShouldBeEmpty();
        parts.Reference.ShouldBeNull();
    }
}
