using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;

namespace CreditPlatform.Scoring.Views;

/// <summary>Operations builds the per-department view again and learns whether it differed.</summary>
static class RebuildUnitDays
{
    /// <summary>What a rebuild found.</summary>
    /// <param name="Rows">Rows of the view, built from nothing but the kept source rows.</param>
    /// <param name="Differing">Rows that the serving view had otherwise, or too many, or lacked; 0 unless something is wrong.</param>
    public sealed record Answer(long Rows, long Differing);

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/operations/views/unit-days/rebuild", Handle)
        .WithName("RebuildUnitDays").WithTags("operations")
        .WithSummary("Build the per-department view again beside the serving one, compare and switch 重建单位日汇总视图")
        .Produces<Answer>().ProducesProblem(403);

    static async Task<IResult> Handle(HttpContext http, AccessGate gate, AuditTrail audit, UnitDayRebuild rebuild, CancellationToken ct)
    {
        if (await gate.Ask(http, Resource.ParkedItems, Operation.Change, target: UnitDay.Name) is { Refusal: { } refusal }) return refusal;
        var answer = await rebuild.Run(ct);
        await audit.Granted(http, UnitDay.Name, inClear: false, subject: null);
        return Results.Ok(answer);
    }
}
