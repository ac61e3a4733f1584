using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class LedgersTests
{
    static readonly ILookup<string, DemoDecision> Standing = City.Data.Ledgers.SelectMany(ledger => ledger.Decisions).ToLookup(decision => decision.Unit.Slug);

    [Fact]
    public void What_was_never_reported_stands_in_the_ledger_of_its_department()
    {
        City.Data.Unreported.Count.ShouldBe(49);
        foreach (var decision in City.Data.Unreported)
        {
            Standing[decision.Unit.Slug].ShouldContain(decision);
            City.Submissions.ShouldNotContain(one => one.Decision == decision);
        }
    }

    [Fact]
    public void A_ledger_has_the_decisions_of_its_department_and_year_but_those_sealed_or_sent_unrecognisably()
    {
        foreach (var unit in Standing)
        {
            var decided = City.Submissions.Where(one => one.UnitSlug == unit.Key && one.Defect != DemoDefect.Sealed && !one.HidesItsKey).Select(one => one.Decision);
            unit.ShouldBe(decided.Concat(City.Data.Unreported.Where(decision => decision.Unit.Slug == unit.Key)).Distinct(), ignoreOrder: true);
        }

        City.Data.Ledgers.ShouldAllBe(ledger => ledger.Decisions.All(decision => decision.Unit == ledger.Unit && decision.Decided.Year == ledger.Year));
    }
}
