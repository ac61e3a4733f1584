using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.ScoringTests.Engine;

/// <summary>A wrong rule file is refused with file, line and field.</summary>
public sealed class RuleFileTests
{
    const string Good =
        """
        id: trial
        version: 2
        title: { zh: 试行, en: Trial }
        scores: departments
        effectiveFrom: 2026-01-01
        effectiveTo: 2026-12-31
        provisional: true
        provisionalReason: { zh: 原因, en: Reason }
        indicators:
          - id: one
            title: { zh: 指标, en: Indicator }
            points: 12.5
            formula:
              kind: ratio
              numerator: records.late
              denominator: records.received
              complement: true
            source: { document: 文件, place: 第一条, sentence: 原文 }
        notCovered:
          - title: { zh: 其余, en: Rest }
            points: 7.5
            reason: { zh: 未定, en: Open }
        """;

    [Fact]
    public void A_good_file_is_read_whole()
    {
        var set = RuleFile.Read("trial.yaml", Good);
        (set.Id, set.Version, set.Scores, set.EffectiveFrom, set.EffectiveTo).ShouldBe(("trial", 2, Scores.Departments, new(2026, 1, 1), new DateOnly(2026, 12, 31)));
        (set.Covered, set.Max).ShouldBe((new Rational(25, 2), 20));
        set.Provisional!.Zh.ShouldBe("原因");
        var indicator = set.Indicators.ShouldHaveSingleItem();
        indicator.Formula.ShouldBe(new RatioFormula("records.late", "records.received", true));
        indicator.Source.Place.ShouldBe("第一条");
    }

    [Theory]
    [InlineData("id: trial", "", 2, "id", "is missing")]
    [InlineData("version: 2", "version: two", 2, "version", "must be a whole number from 1")]
    [InlineData("version: 2", "version: 0", 2, "version", "must be a whole number from 1")]
    [InlineData("zh: 试行, ", "", 3, "title.zh", "is missing")]
    [InlineData("scores: departments", "scores: planets", 4, "scores", "must be departments or subjects")]
    [InlineData("effectiveFrom: 2026-01-01", "effectiveFrom: 01.01.2026", 5, "effectiveFrom", "must be a date, yyyy-MM-dd")]
    [InlineData("effectiveTo: 2026-12-31", "effectiveTo: 2025-12-31", 6, "effectiveTo", "lies before effectiveFrom")]
    [InlineData("provisional: true", "provisional: perhaps", 7, "provisional", "must be true or false")]
    [InlineData("provisional: true", "provisional: false", 8, "provisionalReason", "stands beside provisional: false")]
    [InlineData("provisionalReason:", "provisionalReson:", 8, "provisionalReson", "unknown field")]
    [InlineData("points: 12.5", "points: -1", 12, "indicators[0].points", "must be a number above 0")]
    [InlineData("kind: ratio", "kind: magic", 14, "indicators[0].formula.kind", "unknown formula kind")]
    [InlineData("records.late", "records.lat", 15, "indicators[0].formula.numerator", "unknown metric records.lat")]
    [InlineData("records.late", "penalties.in-force", 15, "indicators[0].formula.numerator", "is no metric of departments")]
    [InlineData("complement: true", "per: 2", 17, "indicators[0].formula.per", "unknown field")]
    [InlineData("document: 文件, ", "", 18, "indicators[0].source.document", "is missing")]
    [InlineData("reason: { zh: 未定, en: Open }", "reason: 未定", 22, "notCovered[0].reason", "must be a group of fields")]
    public void A_fault_is_named_with_its_place(string right, string wrong, long line, string field, string reason)
    {
        Good.ShouldContain(right);
        var fault = Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", Good.Replace(right, wrong, StringComparison.Ordinal)));
        (fault.File, fault.Line, fault.Field).ShouldBe(("trial.yaml", line, field));
        fault.Message.ShouldStartWith($"trial.yaml, line {line}, {field}: ");
        fault.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("id: [unclosed"), InlineData("- a list"), InlineData("")]
    public void What_is_no_mapping_is_refused(string yaml) => Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", yaml)).File.ShouldBe("trial.yaml");

    [Fact]
    public void Two_indicators_of_one_id_are_refused()
    {
        var start = Good.IndexOf("  - id: one", StringComparison.Ordinal);
        var indicator = Good[start..Good.IndexOf("notCovered", StringComparison.Ordinal)];
        Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", Good.Insert(start, indicator))).Message.ShouldContain("the id one stands twice");
    }

    [Fact]
    public void A_part_is_no_whole_without_saying_so()
    {
        var whole = Good.Replace("provisional: true\nprovisionalReason: { zh: 原因, en: Reason }", "provisional: false", StringComparison.Ordinal);
        Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", whole)).Field.ShouldBe("notCovered");
    }
}
