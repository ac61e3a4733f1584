using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class EnterprisesTests
{
    [Fact]
    public void Three_thousand_firms_with_names_and_codes_of_their_own()
    {
        City.Firms.Count.ShouldBe(3_000);
        City.Firms.Select(subject => subject.Name).ShouldBeUnique();
        City.Firms.Select(subject => subject.Code).ShouldBeUnique();
        City.Firms.CountBy(subject => subject.Code[..2]).ShouldBe([new("91", 2_360), new("92", 400), new("93", 100), new("52", 100), new("12", 40)]);
        City.Firms.ShouldAllBe(subject => subject.Name.StartsWith("示范市"));
    }

    [Fact]
    public void Their_codes_and_their_representatives_numbers_are_valid_and_of_the_unallocated_area()
    {
        foreach (var subject in City.Firms)
        {
            UnifiedSocialCreditCode.TryParse(subject.Code, out var code, out _).ShouldBeTrue();
            (code.OrganisationCodeChecks, code.Region).ShouldBe((true, "990000"));
            CitizenId.TryParse(subject.RepresentativeId, DemoCity.From, out var id, out _).ShouldBeTrue();
            id.Value.ShouldStartWith("990000");
            Periods.AddYears(id.BirthDate, 18).ShouldBeLessThan(DemoCity.From);
        }
    }
}
