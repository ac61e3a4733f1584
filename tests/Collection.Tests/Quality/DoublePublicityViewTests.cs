using CreditPlatform.Collection.Quality;

namespace CreditPlatform.CollectionTests.Quality;

public sealed class DoublePublicityViewTests
{
    static readonly Dictionary<string, string> Registered = new() { ["12990000990000017R"] = "市场监管局", ["12990000990000025J"] = "卫生健康委" };

    static readonly Dictionary<string, DoublePublicityCounts> Counts = new()
    {
        ["12990000990000017R"] = new(1000, 15, 15, 20, 500, 4), ["12990000990000033H"] = new(3, 1, 0, 0, 0, 0),
    };

    [Fact]
    public void The_office_sees_every_registered_unit_also_one_without_rows_and_rows_of_no_registered_unit()
    {
        var view = DoublePublicity.View(null, null, null, Counts, Registered);

        view.Departments.Select(line => (line.Name, line.Compliance.Rate)).ShouldBe([("市场监管局", 0.985m), ("卫生健康委", null), (null, 2m / 3)]);
        view.Departments[1].Reporting.Rate.ShouldBeNull();
    }

    [Fact]
    public void The_total_is_the_sum_of_what_is_listed()
    {
        var view = DoublePublicity.View(null, null, null, Counts, Registered);

        (view.Compliance.Numerator, view.Compliance.Denominator, view.Compliance.Shortfall).ShouldBe((987, 1003, 16));
        (view.Reporting.Numerator, view.Reporting.Denominator).ShouldBe((496, 500));
        view.Compliance.Rows.ShouldBe("/api/v1/records?department=all&group=double-publicity&flag=not-stored");
    }

    [Fact]
    public void One_department_is_its_own_total_and_its_links_carry_the_period()
    {
        var view = DoublePublicity.View("12990000990000017R", new(2021, 4, 1), new(2021, 6, 30), Counts, Registered);

        view.Departments.ShouldHaveSingleItem().Timeliness.ShouldBe(view.Timeliness);
        view.Name.ShouldBe("市场监管局");
        view.Reporting.Rows.ShouldBe("/api/v1/ledgers/decisions?department=12990000990000017R&missing=true&from=2021-04-01&to=2021-06-30");
        view.Collection.NumeratorRows.ShouldBe("/api/v1/records?department=12990000990000017R&group=double-publicity&flag=collected-on-time&from=2021-04-01&to=2021-06-30");
    }
}
