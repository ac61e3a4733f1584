using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.CollectionTests.Records;

/// <summary>Whether a record is public at all, and when a permit is (domain.md §2.8 rules 4 and 5).</summary>
public sealed class PublicityTests
{
    static readonly Publicity Publicity = new(PublicationRules.Load(), CatalogueItems.Load());

    static readonly Dictionary<string, string> Opened = new() { ["publicity"] = "社会公开", ["publicityBasis"] = "《行政处罚法》第四十八条", ["XK_ZT"] = "有效" };

    static PublicPeriod Of(string item, SubjectAge? age, Dictionary<string, string> data, DateOnly? until = null, RecordStatus status = RecordStatus.Stored) => Publicity.Of(new RecordState(
        item, 1, Given.Market, null, "p0", Guid.Empty, status, new(2026, 2, 12), until, age, Given.At("2026-02-20"), Given.At("2026-02-20"), new(null, null, null, null), data, "", null));

    static Dictionary<string, string> Without(string field) => Opened.Where(pair => pair.Key != field).ToDictionary();

    static Dictionary<string, string> With(string field, string value) => new(Opened) { [field] = value };

    [Theory]
    [InlineData("penalty-person", "order-58")]
    [InlineData("permit-person", "while-valid")]
    public void A_person_of_age_is_public_where_the_unit_says_so_with_a_basis(string item, string rule)
    {
        var period = Of(item, SubjectAge.Adult, Opened, new(2029, 2, 12));

        period.ShouldBe(new PublicPeriod(new DateOnly(2026, 2, 12), new DateOnly(2029, 2, 12), rule, "public"));
    }

    [Theory]
    [InlineData("penalty-person")]
    [InlineData("permit-person")]
    public void By_default_a_person_is_not_public_and_the_state_says_why(string item)
    {
        foreach (var (data, why) in new[]
                 {
                     (Without("publicity"), "not-opened"), (With("publicity", "政务共享"), "not-opened"), (With("publicity", "授权查询"), "not-opened"),
                     (Without("publicityBasis"), "basis-missing"),
                 })
            (Of(item, SubjectAge.Adult, data) is { From: null, Until: null, State: var state } ? state : null).ShouldBe(why);
    }

    [Theory]
    [InlineData(SubjectAge.Minor, "minor")]
    [InlineData(SubjectAge.Unknown, "age-unknown")]
    [InlineData(SubjectAge.ManualCheck, "manual-check")]
    [InlineData(null, "age-unknown")]
    public void Who_is_or_may_be_a_minor_is_never_public_whatever_the_unit_says(SubjectAge? age, string why)
    {
        foreach (var item in new[] { "penalty-person", "permit-person" })
            Of(item, age, Opened).ShouldSatisfyAllConditions(period => period.From.ShouldBeNull(), period => period.Until.ShouldBeNull(), period => period.State.ShouldBe(why));
    }

    [Fact]
    public void A_permit_is_public_from_its_decision_while_it_is_valid()
    {
        Of("permit-legal", null, Opened, new(2031, 2, 11)).ShouldBe(new PublicPeriod(new DateOnly(2026, 2, 12), new DateOnly(2031, 2, 11), "while-valid", "public"));
        Of("permit-legal", null, Opened).Until.ShouldBe(new DateOnly(2099, 12, 31), "valid without end");
        Of("permit-legal", null, With("XK_ZT", "无效")).ShouldSatisfyAllConditions(period => period.From.ShouldBeNull(), period => period.State.ShouldBe("not-valid"));
    }

    [Theory]
    [InlineData(RecordStatus.Sealed, "not-published")]
    [InlineData(RecordStatus.Withdrawn, "withdrawn")]
    public void What_is_sealed_or_withdrawn_is_not_public(RecordStatus status, string why) =>
        Of("permit-legal", null, Opened, status: status).ShouldSatisfyAllConditions(period => period.From.ShouldBeNull(), period => period.State.ShouldBe(why));
}
