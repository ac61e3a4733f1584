using System.Security.Cryptography;
using System.Text;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Schema;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreditPlatform.ServiceDefaults.Views;

public static class ViewsApi
{
    /// <summary>
    /// Registers a view: its table, its feeding, its rebuild. A table that is made differently than before is made anew and built from the
    /// log at the next start (<see cref="NewViews"/>), so that a database of an earlier build needs no hand.
    /// </summary>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression AddView(
        this MartenServiceCollectionExtensions.MartenConfigurationExpression store, LogView view)
    {
        store.Services.AddSingleton(view);
        var made = $"{view.Create(view.Table)}; {view.Indexes(view.Table)}";
        var form = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)).AsSpan(0, 4));
        store.Services.AddSingleton(new SchemaScript(
            $"view-{view.Table}-{form}", $"drop table if exists {view.Table}; {made}; comment on table {view.Table} is '{NewViews.Unbuilt}'"));
        return store;
    }

    public static void MapViews(this IEndpointRouteBuilder app) => app.MapPost("/operations/views/{view}/rebuild", Rebuild)
        .WithTags("operations").WithName("RebuildView")
        .WithSummary("Build a view again beside the one in use, compare, switch 重建视图").Produces<RebuildReport>().ProducesProblem(404);

    private static async Task<IResult> Rebuild(
        HttpContext http, string view, AccessGate gate, AuditTrail audit, IEnumerable<LogView> views, ViewRebuild rebuild, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.ParkedItems, Operation.Change, target: view);
        if (refusal is not null)
            return refusal;
        if (views.SingleOrDefault(candidate => candidate.Table == view) is not { } found)
            return Problems.Result(http, ErrorCodes.NotFound);
        await audit.Granted(http, view, inClear: false, subject: null);
        return Results.Ok(await rebuild.Run(found, ct));
    }
}
