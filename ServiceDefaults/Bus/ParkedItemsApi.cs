using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>What operations sees and does about parked items.</summary>
public static class ParkedItemsApi
{
    public static void MapParkedItems(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/operations/parked").WithTags("operations");
        group.MapGet("", List).WithName("ListParkedItems").WithSummary("Items that could not be applied 待处理消息").Produces<IReadOnlyList<ParkedItem>>();
        group.MapPost("{id:guid}/replay", Replay).WithName("ReplayParkedItem").WithSummary("Apply a parked item and those behind it 重放").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> List(HttpContext http, AccessGate gate, ParkedItems parked, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.ParkedItems, Operation.Read);
        return refusal ?? Results.Ok(await parked.All(ct));
    }

    private static async Task<IResult> Replay(
        HttpContext http, Guid id, AccessGate gate, AuditTrail audit, ParkedItems parked, IEnumerable<IChangeSink> sinks, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.ParkedItems, Operation.Change, target: id.ToString());
        if (refusal is not null)
            return refusal;
        try
        {
            if (!await parked.Replay(id, sinks, ct))
                return Problems.Result(http, ErrorCodes.NotFound);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !PassingFault.Is(exception))
        {
            return Problems.Result(http, ErrorCodes.ReplayFailed, exception.GetType().Name);
        }
        await audit.Granted(http, id.ToString(), inClear: false, subject: null);
        return Results.NoContent();
    }
}
