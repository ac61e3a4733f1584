using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class CitizensTests
{
    [Fact]
    public void A_thousand_people_have_numbers_of_their_own_in_the_unallocated_area()
    {
        City.People.Count.ShouldBe(1_000);
        City.People.Select(person => person.Id).ShouldBeUnique();
        City.People.ShouldAllBe(person => person.Id.StartsWith("990000") && person.Name.Length >= 2);
    }

    [Fact]
    public void Minors_are_minors_in_all_of_the_years_and_everybody_else_is_of_age_in_all_of_them()
    {
        City.People.Count(person => person.IsMinor).ShouldBe(30);
        foreach (var person in City.People)
        {
            CitizenId.TryParse(person.Id, DemoCity.Anchor, out var id, out _).ShouldBeTrue();
            if (person.IsMinor)
                (Periods.AddYears(id.BirthDate, 14) <= DemoCity.From.AddDays(-90) && Periods.AddYears(id.BirthDate, 18) > DemoCity.Anchor).ShouldBeTrue();
            else
                Periods.AddYears(id.BirthDate, 20).ShouldBeLessThan(DemoCity.From.AddDays(-90));
        }
    }
}
