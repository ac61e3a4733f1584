using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class UnitsTests
{
    [Fact]
    public void There_are_forty_units_thirty_of_class_A()
    {
        City.Units.CountBy(unit => unit.Class).ShouldBe([new("A", 30), new("B", 4), new("town", 6)]);
        City.Units.Select(unit => unit.Slug).ShouldBeUnique();
        City.Units.Select(unit => unit.Name).ShouldBeUnique();
        City.Units.ShouldAllBe(unit => unit.ClientId == "dept-" + unit.Slug);
    }

    [Fact]
    public void Every_unit_has_a_valid_code_of_its_own()
    {
        City.Units.Select(unit => unit.Org).ShouldBeUnique();
        foreach (var unit in City.Units)
        {
            UnifiedSocialCreditCode.TryParse(unit.Org, out var code, out _).ShouldBeTrue(unit.Slug);
            code.OrganisationCodeChecks.ShouldBeTrue(unit.Slug);
            unit.Org.ShouldStartWith("11990000");
            SyntheticCodes.Complete(unit.Org[..16]).ShouldBe(unit.Org);
        }
    }

    [Fact]
    public void Towns_lie_in_counties_and_all_else_in_the_city() =>
        City.Units.ShouldAllBe(unit => (unit.Class == "town") == (unit.Region != "990000"));

    [Fact]
    public void Whoever_penalises_is_a_unit_and_the_police_is_not_among_them()
    {
        PenaltyAuthorities.All.Select(authority => authority.Slug).ShouldBeSubsetOf(City.Units.Select(unit => unit.Slug));
        PenaltyAuthorities.All.Select(authority => authority.Slug).ShouldBeUnique();
        PenaltyAuthorities.All.ShouldNotContain(authority => authority.Slug == "public-security");
    }
}
