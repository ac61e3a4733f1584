using CreditPlatform.Contracts;
using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Metrics;
using CreditPlatform.Scoring.Views;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Time;

namespace CreditPlatform.Scoring.Evaluations;

/// <summary>A subject's explained result as of now, for a stated purpose; the reading is audited.</summary>
static class EvaluateSubject
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/evaluations/subjects/{uscc}", Handle)
        .WithName("EvaluateSubject").WithTags("evaluations")
        .WithSummary("A subject's result, every point explained 主体评价结果")
        .WithDescription("purpose is mandatory; reference names the caller's business. Organisations only: no natural person is scored here.")
        .Produces<EvaluationResult>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(412);

    static async Task<IResult> Handle(
        HttpContext http, string uscc, string? purpose, string? ruleSet, AccessGate gate, AuditTrail audit, Positions positions, BusinessClock clock,
        RuleBook book, SubjectPenalties penalties, CancellationToken ct)
    {
        if (!UnifiedSocialCreditCode.TryParse(uscc, out var code, out _))
            return Problems.Parameter(http, nameof(uscc), "须为主体的统一社会信用代码。", "Must be the USCC of a subject.");
        if (await gate.Ask(http, Resource.SubjectResult, Operation.Read, code.Value, target: "evaluation", subject: code.Value) is { Refusal: { } refusal })
            return refusal;
        if (string.IsNullOrWhiteSpace(purpose)) return Problems.Result(http, ErrorCodes.PurposeMissing);
        if (await positions.Reached(http, null, ct) is { } early) return early;
        if (book.InForce(Scores.Subjects, clock.Today, ruleSet) is not { } rules) return Problems.Result(http, ErrorCodes.NotFound, "ruleSet");
        var now = clock.GetUtcNow().ToOffset(Shanghai.Offset);
        var count = await penalties.Count(code.Value, clock.Today, ct);
        await audit.Granted(http, $"{rules.Id}@{rules.Version}", inClear: false, code.Value);
        var result = Scorer.Evaluate(rules, null, metric => metric.Name == MetricCatalogue.PenaltiesInForce ? MetricValue.Count(count) : MetricValue.NoData);
        return Results.Ok(Evaluation.Of(result, new(code.Value, null, now), name => MetricLinks.Subject(name, code.Value, purpose)));
    }
}
