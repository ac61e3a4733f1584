namespace CreditPlatform.ScoringTests.RuleSets;

/// <summary>Rule files for tests.</summary>
static class Trial
{
    /// <summary>One indicator of so many points.</summary>
    public static string With(string formula, int points) =>
        $$"""
        id: trial
        version: 1
        title: { zh: 试行, en: Trial }
        scores: departments
        effectiveFrom: 2026-01-01
        total: {{points}}
        documents: [{ id: one, title: 文件 }]
        indicators:
          - id: one
            title: { zh: 指标, en: Indicator }
            points: {{points}}
            source: { document: one, place: 第一条, sentence: 原文 }
            formula:
              {{formula.ReplaceLineEndings("\n      ")}}
        """;
}
