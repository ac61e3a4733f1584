using CreditPlatform.Scoring.Engine.Files;
using CreditPlatform.Scoring.Metrics;

namespace CreditPlatform.ScoringTests.Metrics;

public sealed class MetricFileTests
{
    const string Good =
        """
        suppliers: [{ id: court, zh: 法院, en: court }]
        metrics:
          - { id: one, zh: 甲, en: One, scope: departments, unit: cases, supplied: [court] }
          - { id: two, zh: 乙, en: Two, scope: cities, unit: cases, automatic: collection-changes }
        """;

    [Fact]
    public void Every_metric_says_where_it_comes_from()
    {
        MetricCatalogue.All.ShouldAllBe(metric => metric.Message == null == metric.Suppliers.Count > 0);
        MetricCatalogue.Find("credit-approval.cases")!.Suppliers.ShouldHaveSingleItem().Id.ShouldBe("credit-office");
        MetricCatalogue.Find("records.late")!.Message.ShouldBe("collection-changes");
    }

    [Theory]
    [InlineData("id: two", "id: one", 4, "metrics[1].id", "stands twice")]
    [InlineData("supplied: [court]", "supplied: [curt]", 3, "metrics[0].supplied[0]", "unknown supplier curt")]
    [InlineData("supplied: [court]", "supply: [court]", 3, "metrics[0].supply", "unknown field")]
    [InlineData(", supplied: [court]", "", 3, "metrics[0]", "needs exactly one of automatic, supplied")]
    [InlineData("scope: cities", "scope: planets", 4, "metrics[1].scope", "must be one of")]
    public void A_fault_is_named_with_its_place(string right, string wrong, long line, string field, string reason)
    {
        var fault = Should.Throw<RuleFileException>(() => MetricFile.Read("metrics.yaml", Good.Replace(right, wrong, StringComparison.Ordinal)));
        (fault.Place.Line, fault.Place.Field).ShouldBe((line, field));
        fault.Reason.ShouldContain(reason);
    }
}
