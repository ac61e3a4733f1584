using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Engine.Files;
using CreditPlatform.Scoring.Engine.Kinds;

namespace CreditPlatform.ScoringTests.RuleSets;

/// <summary>A wrong rule file is refused with file, line, field and reason.</summary>
public sealed class RuleFileTests
{
    internal const string Good =
        """
        id: trial
        version: 2
        title: { zh: 试行, en: Trial }
        scores: departments
        effectiveFrom: 2026-01-01
        effectiveTo: 2026-12-31
        provisional: true
        provisionalReason: { zh: 原因, en: Reason }
        documents: [{ id: doc, title: 文件 }]
        classes:
          - { id: A, title: { zh: 甲类, en: class A }, total: 30, bodies: [发改委] }
          - { id: B, title: { zh: 乙类, en: class B }, total: 20, bodies: [] }
        sections: [{ id: 一, title: { zh: 归集, en: Collection }, points: 22.5 }]
        grades: [{ id: 红, title: { zh: 红, en: red }, from: 85 }, { id: 黄, title: { zh: 黄, en: yellow }, from: 0 }]
        readings:
          - id: partly
            question: { zh: 问, en: Question }
            options: { whole: { zh: 全, en: Whole }, part: { zh: 部分, en: Part } }
            choice: whole
            why: { zh: 因, en: Why }
        indicators:
          - id: one
            section: 一
            title: { zh: 指标, en: Indicator }
            points: 12.5
            formula:
              kind: ratio
              numerator: records.late
              denominator: records.received
              complement: true
            source: { document: doc, place: 第一条, sentence: 原文 }
          - id: two
            section: 一
            title: { zh: 指标二, en: Second }
            points: 10
            applies: [A]
            formula:
              reading: partly
              options:
                whole: { kind: bands, of: records.late, bands: [{ from: 1, gives: 5 }, { from: 2, gives: 10 }] }
                part: { kind: sum, terms: [{ title: { zh: 项, en: term }, max: 6, formula: { kind: count, of: records.late, per: 1 } }] }
            source: { document: doc, place: 第二条, sentence: 原文 }
        deductions:
          - { id: off, title: { zh: 扣, en: off }, points: 3, when: { any: [{ of: records.late, above: 3 }] }, source: { document: doc, place: 注, sentence: 原文 } }
        downgrades:
          - { id: down, title: { zh: 降, en: down }, to: 黄, when: { any: [serious-problem] }, source: { document: doc, place: 注, sentence: 原文 } }
        notCovered:
          - title: { zh: 其余, en: Rest }
            points: 7.5
            reason: { zh: 未定, en: Open }
        """;

    /// <summary>Faults of form, which the schema finds too.</summary>
    public static TheoryData<string, string> Forms =>
    [
        .. Faults.Where(fault => fault.Data.Schema).Select(fault => new TheoryDataRow<string, string>(fault.Data.Right, fault.Data.Wrong)),
    ];

    public static TheoryData<Fault> Faults =>
    [
        new Fault("id: trial\n", "", 1, "id", "is missing", true),
        new Fault("version: 2", "version: two", 2, "version", "must be a whole number from 1", true),
        new Fault("version: 2", "version: 0", 2, "version", "must be a whole number from 1", true),
        new Fault("zh: 试行, ", "", 3, "title.zh", "is missing", true),
        new Fault("scores: departments", "scores: planets", 4, "scores", "must be one of departments, subjects, cities", true),
        new Fault("effectiveFrom: 2026-01-01", "effectiveFrom: 01.01.2026", 5, "effectiveFrom", "must be a date, yyyy-MM-dd", true),
        new Fault("effectiveTo: 2026-12-31", "effectiveTo: 2025-12-31", 6, "effectiveTo", "lies before effectiveFrom"),
        new Fault("provisional: true", "provisional: perhaps", 7, "provisional", "must be true or false", true),
        new Fault("provisional: true", "provisional: false", 8, "provisionalReason", "stands without provisional: true"),
        new Fault("provisionalReason:", "provisionalReson:", 8, "provisionalReson", "unknown field", true),
        new Fault("{ id: doc, title: 文件 }", "{ id: doc, title: 文件 }, { id: doc, title: 又 }", 9, "documents[1].id", "the id doc stands twice"),
        new Fault("total: 30", "total: 31", 11, "classes[0].total", "is 31, but the points of class A add up to 30"),
        new Fault("bodies: []", "bodys: []", 12, "classes[1].bodys", "unknown field", true),
        new Fault("points: 22.5", "points: 23", 13, "sections[0].points", "is 23, but the points of section 一 add up to 22.5"),
        new Fault("from: 85", "from: 0", 14, "grades[1].from", "must be below the grade before"),
        new Fault("yellow }, from: 0", "yellow }, from: 60", 14, "grades[1].from", "the lowest grade begins at 0"),
        new Fault("choice: whole", "choice: half", 19, "readings[0].choice", "must be one of whole, part"),
        new Fault("reading: partly", "reading: other", 38, "indicators[1].formula.reading", "unknown reading other"),
        new Fault("section: 一\n    title: { zh: 指标,", "section: 二\n    title: { zh: 指标,", 23, "indicators[0].section", "unknown section 二"),
        new Fault("points: 12.5", "points: -1", 25, "indicators[0].points", "must be a number above 0", true),
        new Fault("points: 12.5", "points: 1/0", 25, "indicators[0].points", "must be a number"),
        new Fault("kind: ratio", "kind: magic", 27, "indicators[0].formula.kind", "unknown formula kind magic", true),
        new Fault("numerator: records.late", "numerator: records.lat", 28, "indicators[0].formula.numerator", "unknown metric records.lat"),
        new Fault("numerator: records.late", "numerator: [records.received, records.lat]", 28, "indicators[0].formula.numerator[1]", "unknown metric records.lat"),
        new Fault("numerator: records.late", "numerator: penalties.in-force", 28, "indicators[0].formula.numerator", "is no metric of departments"),
        new Fault("numerator: records.late", "numerator: []", 28, "indicators[0].formula.numerator", "needs at least one metric", true),
        new Fault("complement: true", "per: 2", 30, "indicators[0].formula.per", "unknown field", true),
        new Fault("document: doc, place: 第一条", "place: 第一条", 31, "indicators[0].source.document", "is missing", true),
        new Fault("document: doc, place: 第一条", "document: dok, place: 第一条", 31, "indicators[0].source.document", "no document dok; known are doc"),
        new Fault("place: 第一条, sentence: 原文", "place: 第一条", 31, "indicators[0].source.sentence", "is missing", true),
        new Fault("id: two", "id: one", 32, "indicators[1].id", "the id one stands twice"),
        new Fault("applies: [A]", "applies: [C]", 36, "indicators[1].applies[0]", "unknown class C; known are A, B"),
        new Fault("gives: 10", "gives: 11", 40, "indicators[1].formula.options.whole.bands[1].gives", "11 is above the most it may give, 10"),
        new Fault("from: 2,", "from: 1,", 40, "indicators[1].formula.options.whole.bands[1].from", "must be above the one before"),
        new Fault("max: 6", "max: 11", 41, "indicators[1].formula.options.part.terms[0].max", "11 is above the most it may give, 10"),
        new Fault("per: 1 }", "per: 7 }", 41, "indicators[1].formula.options.part.terms[0].formula.per", "7 is above the most it may give, 6"),
        new Fault("kind: count, of: records.late, per: 1", "kind: lost", 41, "indicators[1].formula.options.part.terms[0].formula.kind", "can't be a part of another formula"),
        new Fault("part: { kind: sum", "half: { kind: sum", 41, "indicators[1].formula.options.half", "unknown field"),
        new Fault("above: 3", "over: 3", 44, "deductions[0].when.any[0].over", "unknown field", true),
        new Fault("when: { any: [{ of", "when: { all: [], any: [{ of", 44, "deductions[0].when", "needs exactly one of all, any, none", true),
        new Fault("points: 3, when", "points: 3, each: records.late, when", 44, "deductions[0]", "needs exactly one of when, each", true),
        new Fault("to: 黄", "to: 白", 46, "downgrades[0].to", "unknown grade 白; known are 红, 黄"),
        new Fault("reason: { zh: 未定, en: Open }", "reason: 未定", 50, "notCovered[0].reason", "must be a group of fields", true),
    ];

    [Fact]
    public void A_good_file_is_read_whole()
    {
        var set = RuleFile.Read("trial.yaml", Good);
        (set.Id, set.Version, set.Scores, set.EffectiveFrom, set.EffectiveTo).ShouldBe(("trial", 2, Scores.Departments, new(2026, 1, 1), new DateOnly(2026, 12, 31)));
        (set.Covered(set.Class("A")), set.Max(set.Class("A")), set.Max(set.Class("B"))).ShouldBe((new Rational(45, 2), 30, 20));
        set.Provisional!.Zh.ShouldBe("原因");
        set.Indicators[0].Source.ShouldBe(new("文件", "第一条", "原文"));
        set.Indicators[0].Formula.ShouldBeOfType<RatioFormula>().Complement.ShouldBeTrue();
        set.Indicators[1].Formula.ShouldBeOfType<BandsFormula>();
        RuleFile.Read("trial.yaml", Good, new Dictionary<string, string> { ["partly"] = "part" }).Indicators[1].Formula.ShouldBeOfType<SumFormula>();
    }

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_place(Fault fault)
    {
        Good.ShouldContain(fault.Right);
        var found = Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", Good.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal)));
        (found.Place.File, found.Place.Line, found.Place.Field).ShouldBe(("trial.yaml", fault.Line, fault.Field));
        found.Message.ShouldStartWith($"trial.yaml:{fault.Line}:{found.Place.Column}: {fault.Field}: ");
        found.Reason.ShouldContain(fault.Reason);
    }

    [Theory]
    [InlineData("id: [unclosed"), InlineData("- a list"), InlineData("")]
    public void What_is_no_mapping_is_refused(string yaml) => Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", yaml)).Place.File.ShouldBe("trial.yaml");

    [Fact]
    public void A_rule_set_may_be_written_as_JSON() =>
        RuleFile.Read("trial.json", YamlJson.Of(YamlText.Parse("trial.yaml", Good).Node)!.ToJsonString()).Indicators.Count.ShouldBe(2);

    [Fact]
    public void A_part_is_no_whole_without_saying_so()
    {
        var whole = Good.Replace("provisional: true\nprovisionalReason: { zh: 原因, en: Reason }", "provisional: false", StringComparison.Ordinal);
        Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", whole)).Place.Field.ShouldBe("notCovered");
    }

    [Fact]
    public void A_reading_that_switches_nothing_is_refused()
    {
        var more = Good.Replace("indicators:", "  - { id: idle, question: { zh: 问, en: Q }, options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }, choice: a, why: { zh: 因, en: W } }\nindicators:", StringComparison.Ordinal);
        Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", more)).Reason.ShouldContain("the reading idle switches nothing");
    }

    [Fact]
    public void A_veto_gives_no_points()
    {
        var veto = Trial.With("{ kind: veto, all: [records.late] }", 5);
        Should.Throw<RuleFileException>(() => RuleFile.Read("trial.yaml", veto)).Place.Field.ShouldBe("indicators[0].points");
    }
}
