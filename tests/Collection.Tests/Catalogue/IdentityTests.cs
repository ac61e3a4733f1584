using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;

namespace CreditPlatform.CollectionTests.Catalogue;

public sealed class IdentityTests
{
    static readonly string[] OtherSpelling =
    [
        """{ "CF_XDR_SHXYM": " 91990000ma00t0x05m", "CF_FR_ZJLX": 1, "CF_WSH": "澄市监处罚[2026] 17号", "CF_CFLB": "1" }""",
        """{ "CF_NR_FK": 1.250, "CF_JDRQ": "2026-02-12", "CF_YXQ": "长期", "CF_SY": "\u3000在经营场所对商品性能作引人误解的宣传。 ", "BZ": "" }""",
    ];

    [Fact]
    public void The_same_content_in_another_spelling_has_the_same_hash_and_key()
    {
        var one = PenaltyFixture.Check();
        var other = PenaltyFixture.Check(OtherSpelling);
        other.ShouldBeAccepted();
        other.ContentHash.ShouldBe(one.ContentHash);
        other.NaturalKey.ShouldBe(one.NaturalKey);
        one.ContentHash.ShouldBe("24d6e01281488e61b32ff8e0603db92a4c3961a98c0740dbf80ef6f76dcd6470");
    }

    [Theory]
    [InlineData("""{ "CF_NR_FK": "1.26" }""")]
    [InlineData("""{ "BZ": "x" }""")]
    [InlineData("""{ "CF_XDR_GSZC": "91990000" }""")]
    [InlineData("""{ "CF_JDRQ": "2026/02/31" }""")]
    [InlineData("""{ "CF_NR": { "a": 1 } }""")]
    public void Another_content_has_another_hash(string change) => PenaltyFixture.Check(change).ContentHash.ShouldNotBe(PenaltyFixture.Check().ContentHash);

    [Fact]
    public void The_key_is_made_of_item_authority_number_and_subject()
    {
        var record = PenaltyFixture.Check();
        record.NaturalKey.ShouldBe(RecordKey.Of("penalty-legal", "12990000990000017R", "澄市监处罚〔2026〕17号", "91990000MA00T0X05M"));
        record.Subject.ShouldBe(new SubjectReference(SubjectReferenceKind.Uscc, "91990000MA00T0X05M"));
        record.DecidingOrganisation.ShouldBe("12990000990000017R");
        record.DocumentNumber.ShouldBe("澄市监处罚〔2026〕17号");
        record.DecisionDate.ShouldBe(new DateOnly(2026, 2, 12));
    }

    [Fact]
    public void The_key_is_readable_though_other_fields_are_wrong()
    {
        var record = PenaltyFixture.Check("""{ "CF_XDR_MC": null, "CF_JDRQ": "x", "CF_NR_FK": "x", "CF_CFLB": "x", "ZZZ": 1 }""");
        record.Errors.Count.ShouldBe(5);
        record.NaturalKey.ShouldBe(PenaltyFixture.Check().NaturalKey);
        record.DecisionDate.ShouldBeNull();
        record.Values["CF_NR_FK"].ShouldBe("x");
    }

    [Theory]
    [InlineData("""{ "CF_WSH": null }""")]
    [InlineData("""{ "CF_CFJGDM": "12990000990000017T" }""")]
    [InlineData("""{ "CF_XDR_SHXYM": "91990000MA00T0X05N", "CF_XDR_GSZC": "990000600123456" }""")]
    [InlineData("""{ "CF_XDR_SHXYM": null, "CF_XDR_GSZC": "990000600123456" }""")]
    public void A_key_with_a_part_missing_or_wrong_is_none(string change) => PenaltyFixture.Check(change).NaturalKey.ShouldBeNull();

    [Fact]
    public void A_decision_too_far_ahead_is_still_read() =>
        PenaltyFixture.Check("""{ "CF_JDRQ": "2026/12/04" }""").DecisionDate.ShouldBe(new DateOnly(2026, 12, 4));

    [Fact]
    public void An_individual_business_is_named_by_its_registration_number_until_it_has_a_code()
    {
        PenaltyFixture.Check(PenaltyFixture.IndividualBusiness).Subject
            .ShouldBe(new SubjectReference(SubjectReferenceKind.RegistrationNumber, "990000600123456"));
        PenaltyFixture.Check(PenaltyFixture.IndividualBusiness, """{ "CF_XDR_GSZC": "92990000MA0ABCD1XF" }""").Subject
            .ShouldBe(new SubjectReference(SubjectReferenceKind.Uscc, "92990000MA0ABCD1XF"));
    }
}
