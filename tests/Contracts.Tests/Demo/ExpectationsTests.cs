using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class ExpectationsTests
{
    static readonly DemoExpectations Expected = City.Expected;

    /// <summary>17,540 first submissions, of which 887 are refused and 160 of these mended.</summary>
    [Fact]
    public void The_city_comes_to_what_the_plan_says()
    {
        var first = DemoPlan.First.Sum(row => row.Count);
        var refused = DemoPlan.First.Where(row => row.Defect.IsRefused()).Sum(row => row.Count);
        var late = DemoPlan.First.Where(row => row.Defect == DemoDefect.Late).Sum(row => row.Count);
        (first, refused, late).ShouldBe((17_540, 887, 560));
        (Expected.City.Received, Expected.City.Stored, Expected.City.Late).ShouldBe((first, first - refused + 160, late));
        (Expected.Created, Expected.Known, Expected.RefusedAnswers).ShouldBe((Expected.City.Stored, 2_300, refused));
        Expected.City.Missing.ShouldBe(DemoPlan.Unreported.Sum(row => row.Count));
    }

    [Fact]
    public void The_units_add_up_to_the_city()
    {
        var units = Expected.Units.Values;
        new DemoCount(
            units.Sum(unit => unit.Received), units.Sum(unit => unit.Stored), units.Sum(unit => unit.Late), units.Sum(unit => unit.CollectedLate),
            units.Sum(unit => unit.Ledger), units.Sum(unit => unit.Missing)).ShouldBe(Expected.City);
        Expected.Units.Keys.ShouldBe(City.Units.Select(unit => unit.Slug));
    }

    [Fact]
    public void Without_a_denominator_there_is_no_rate()
    {
        var silent = Expected.Units[DemoPlan.Silent];
        (silent.Reporting.Rate, silent.Compliance.Rate, silent.Timeliness.Rate).ShouldBe((null, null, null));
        Expected.Units.Values.Count(unit => unit.Compliance.Rate is null).ShouldBe(1);
        Expected.Units.Values.Count(unit => unit.Reporting.Rate is not null).ShouldBe(8);
        Expected.Units["ecology-environment"].Reporting.Rate.ShouldBe(1);
    }

    [Fact]
    public void The_careless_department_is_lowest_in_all_three()
    {
        foreach (var rate in new Func<DemoCount, DemoRate>[] { count => count.Reporting, count => count.Compliance, count => count.Timeliness })
            Expected.Units.Where(unit => unit.Value.Received > 200 && rate(unit.Value).Rate is not null).MinBy(unit => rate(unit.Value).Rate).Key.ShouldBe(DemoPlan.Careless);
    }

    [Fact]
    public void The_newcomer_is_told_the_rates_in_five_lines()
    {
        var lines = DemoReport.Lines(City.Data, Expected);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', lines));
        lines.Count.ShouldBe(5);
        lines[2].ShouldContain("16,813/17,540 = 95.86 %");
        lines[4].ShouldContain("中共示范市委组织部");
    }
}
