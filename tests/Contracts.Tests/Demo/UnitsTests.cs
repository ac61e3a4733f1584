using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class UnitsTests
{
    [Fact]
    public void There_are_forty_departments_thirty_of_class_A_and_six_towns()
    {
        City.Units.CountBy(unit => unit.Class).ShouldBe([new("A", 30), new("B", 10), new("town", 6)]);
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
    public void Every_unit_but_one_reports_something()
    {
        var reporting = City.Submissions.Select(one => one.UnitSlug).Distinct().ToList();
        City.Units.Select(unit => unit.Slug).Except(reporting).ShouldBe(["organisation-department"]);
        reporting.ShouldBeSubsetOf(City.Units.Select(unit => unit.Slug));
        City.Units.Where(unit => !unit.Collecting).Select(unit => unit.Slug).ShouldBe([DemoPlan.Silent]);
    }

    [Fact]
    public void One_unit_runs_the_hall_and_some_have_the_query_embedded()
    {
        City.Units.Where(unit => unit.Hall).Select(unit => unit.Slug).ShouldBe(["administrative-approval"]);
        City.Units.Count(unit => unit.EmbeddedSystems is not null).ShouldBe(6);
    }
}
