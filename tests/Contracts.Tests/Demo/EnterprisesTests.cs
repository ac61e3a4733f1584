using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class EnterprisesTests
{
    [Fact]
    public void Six_hundred_subjects_with_names_and_codes_of_their_own()
    {
        City.Subjects.Count.ShouldBe(600);
        City.Subjects.Select(subject => subject.Name).ShouldBeUnique();
        City.Subjects.Select(subject => subject.Code).ShouldBeUnique();
        City.Subjects.CountBy(subject => subject.Code[..2]).ShouldBe([new("91", 480), new("92", 80), new("93", 20), new("52", 20)]);
        City.Subjects.ShouldAllBe(subject => subject.Name.StartsWith("示范市"));
    }

    [Fact]
    public void Their_codes_and_their_representatives_numbers_are_valid_and_of_the_unallocated_area()
    {
        foreach (var subject in City.Subjects)
        {
            UnifiedSocialCreditCode.TryParse(subject.Code, out var code, out _).ShouldBeTrue();
            (code.OrganisationCodeChecks, code.Region).ShouldBe((true, "990000"));
            CitizenId.TryParse(subject.RepresentativeId, DemoCity.From, out var id, out _).ShouldBeTrue();
            id.Value.ShouldStartWith("990000");
            Periods.AddYears(id.BirthDate, 18).ShouldBeLessThan(DemoCity.From);
        }
    }
}
