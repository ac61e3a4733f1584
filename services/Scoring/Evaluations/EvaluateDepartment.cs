using CreditPlatform.Contracts;
using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Metrics;
using CreditPlatform.Scoring.Views;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Time;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>A department's explained result for a period, calculated from the current rows when it is read.</summary>
static class EvaluateDepartment
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/evaluations/departments/{org}", Handle)
        .WithName("EvaluateDepartment").WithTags("evaluations")
        .WithSummary("A department's result, every point explained 单位评价结果")
        .WithDescription(
            "period: 2026, 2026-Q3 or 2026-09. ruleSet: id; the one in force at the end of the period, or today if that comes first, by default. "
            + "class: class of body, where the rule set has classes.")
        .Produces<EvaluationResult>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(412);

    static async Task<IResult> Handle(
        HttpContext http, string org, string? period, string? ruleSet, string? @class, AccessGate gate, Positions positions, BusinessClock clock, RuleBook book,
        UnitFiguresReader units, CancellationToken ct)
    {
        if (!UnifiedSocialCreditCode.TryParse(org, out var code, out _))
            return Problems.Parameter(http, nameof(org), "须为单位的统一社会信用代码。", "Must be the USCC of a department.");
        if (await units.Refused(http, gate, code.Value, ct) is { } refusal) return refusal;
        if (!Period.TryParse(period, out var asked))
            return Problems.Parameter(http, nameof(period), "期间须为 2026、2026-Q3 或 2026-09 的形式。", "A period is written 2026, 2026-Q3 or 2026-09.");
        if (await positions.Reached(http, null, ct) is { } early) return early;
        var now = clock.GetUtcNow().ToOffset(Shanghai.Offset);
        var day = asked.Last < clock.Today ? asked.Last : clock.Today;
        if (book.InForce(Scores.Departments, day, ruleSet) is not { } rules) return Problems.Result(http, ErrorCodes.NotFound, $"ruleSet @ {day:yyyy-MM-dd}");
        if (asked.Kind != (rules.Period ?? asked.Kind))
            return Problems.Parameter(http, nameof(period), "期间与该评价规则的周期不符。", "The rule set is made for periods of another length.");
        if (rules.Classes.Count > 0 ? @class is null || rules.Class(@class) is null : @class is not null)
            return Problems.Parameter(http, "class", "须为该评价规则所列的单位类别。", "Must be a class of body that the rule set has.");
        var figures = await units.Read(code.Value, asked, ct);
        var result = Scorer.Evaluate(rules, @class, metric => MetricValue.Count(figures.Value(metric.Name)));
        return Results.Ok(Evaluation.Of(result, new(code.Value, asked.Name, now), name => MetricLinks.Unit(name, code.Value, asked.Name)));
    }
}
