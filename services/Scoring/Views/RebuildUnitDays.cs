using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Views;

namespace CreditPlatform.Scoring.Views;

/// <summary>Operations builds the per-department view again and learns whether it differed.</summary>
static class RebuildUnitDays
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/operations/views/unit-days/rebuild", Handle)
        .WithName("RebuildUnitDays").WithTags("operations")
        .WithSummary("Build the per-department view again beside the serving one, compare and switch 重建单位日汇总视图")
        .Produces<RebuildReport>().ProducesProblem(403);

    static async Task<IResult> Handle(HttpContext http, AccessGate gate, AuditTrail audit, UnitDayRebuild rebuild, CancellationToken ct)
    {
        if (await gate.Ask(http, Resource.ParkedItems, Operation.Change, target: UnitDay.Name) is { Refusal: { } refusal }) return refusal;
        await audit.Granted(http, UnitDay.Name, inClear: false, subject: null);
        return Results.Ok(await rebuild.Run(ct));
    }
}
