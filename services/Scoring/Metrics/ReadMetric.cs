using CreditPlatform.Contracts;
using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Views;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Time;

namespace CreditPlatform.Scoring.Metrics;

/// <summary>The value of a metric and, on demand, the rows behind it.</summary>
static class ReadMetric
{
    const int DefaultLimit = 100;
    const int MaxLimit = 1000;

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/metrics/{metric}", Handle)
        .WithName("ReadMetric").WithTags("metrics")
        .WithSummary("A metric's value, where it came from, and its rows 指标取值及明细")
        .WithDescription("scope: USCC of a unit (with period 2026, 2026-Q3 or 2026-09) or of a subject (with purpose). rows=true adds the rows, paged by after and limit (at most 1000).")
        .Produces<MetricAnswer>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(412);

    static async Task<IResult> Handle(
        HttpContext http, string metric, string? scope, string? period, string? purpose, bool? rows, string? after, int? limit,
        Reader reader, CancellationToken ct)
    {
        if (MetricCatalogue.Find(metric) is not { } found) return Problems.Result(http, ErrorCodes.NotFound);
        if (!UnifiedSocialCreditCode.TryParse(scope, out var code, out _))
            return Problems.Parameter(http, nameof(scope), "须为单位或主体的统一社会信用代码。", "Must be the USCC of a unit or subject.");
        if (!RowCursor.TryParse(after, out var cursor)) return Problems.Parameter(http, nameof(after), "游标格式有误。", "Not a cursor.");
        var page = rows == true ? new RowPage(cursor, Math.Clamp(limit ?? DefaultLimit, 1, MaxLimit)) : null;
        return found.Of == Scores.Departments
            ? await reader.Unit(http, found, code.Value, period, page, ct)
            : await reader.Subject(http, found, code.Value, purpose, page, ct);
    }

    /// <summary>Answers for a unit or a subject, whose access rules differ.</summary>
    internal sealed class Reader(AccessGate gate, AuditTrail audit, Positions positions, BusinessClock clock, UnitFiguresReader units, SubjectPenalties subjects)
    {
        public async Task<IResult> Unit(HttpContext http, Metric metric, string unit, string? asked, RowPage? page, CancellationToken ct)
        {
            if (await units.Refused(http, gate, unit, ct) is { } refusal) return refusal;
            if (!Period.TryParse(asked, out var period))
                return Problems.Parameter(http, "period", "期间须为 2026、2026-Q3 或 2026-09 的形式。", "A period is written 2026, 2026-Q3 or 2026-09.");
            if (await positions.Reached(http, null, ct) is { } early) return early;
            var figures = await units.Read(unit, period, ct);
            var listed = page is null ? null : await units.Rows(metric, unit, period, page, ct);
            return Results.Ok(Answer(metric, unit, period.Name, figures.Value(metric.Name), MetricLinks.Unit(metric.Name, unit, period.Name), listed));
        }

        public async Task<IResult> Subject(HttpContext http, Metric metric, string subject, string? purpose, RowPage? page, CancellationToken ct)
        {
            if (await gate.Ask(http, Resource.SubjectResult, Operation.Read, subject, target: metric.Name, subject: subject) is { Refusal: { } refusal }) return refusal;
            if (string.IsNullOrWhiteSpace(purpose)) return Problems.Result(http, ErrorCodes.PurposeMissing);
            if (await positions.Reached(http, null, ct) is { } early) return early;
            var value = await subjects.Count(subject, clock.Today, ct);
            var listed = page is null ? null : await subjects.Rows(subject, clock.Today, page, ct);
            await audit.Granted(http, metric.Name, inClear: false, subject);
            return Results.Ok(Answer(metric, subject, null, value, MetricLinks.Subject(metric.Name, subject, purpose), listed));
        }

        MetricAnswer Answer(Metric metric, string scope, string? period, long? value, string link, RowList? listed) => new(
            metric.Name, metric.Title, scope, period, value, metric.Unit, metric.Message is null ? "supplied" : Intake.CollectionSink.SourceName, clock.GetUtcNow().ToOffset(Shanghai.Offset), link,
            listed?.Items, listed?.Next);
    }
}
