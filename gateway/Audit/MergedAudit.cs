using System.Globalization;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.Net.Http.Headers;
using Npgsql;

namespace CreditPlatform.Gateway.Audit;

/// <summary>One search over the gateway's own log and every service's, each asked with the caller's token.</summary>
internal static class MergedAudit
{
    private const string Own = "gateway";
    private const string Path = ServiceDefaultsExtensions.BasePath + "/audit/events";

    public static void MapMergedAudit(this IEndpointRouteBuilder app) => app.MapGet(Path, Search)
        .WithName("SearchAuditEvents").WithTags("audit")
        .WithSummary("Who did what 审计检索: by subject, actor, correlation id and time, over all services")
        .Produces<MergedAuditPage>().ProducesProblem(403);

    private static async Task<IResult> Search(
        HttpContext http, AccessGate gate, NpgsqlDataSource source, ServiceDirectory services, ServiceCalls calls,
        [AsParameters] AuditQuery query, string? after, CancellationToken ct)
    {
        var (_, refusal) = await gate.Ask(http, Resource.AuditEvents, Operation.Read);
        if (refusal is not null)
            return refusal;
        if (AuditCursor.Read(after) is not { } from)
            return Problems.Parameter(http, "after", "游标格式有误。", "Not a cursor.");
        var asked = services.All.Select(async service =>
            (service.Key, Page: await Ask(http, calls, new Uri(service.Value, Path), query, from.GetValueOrDefault(service.Key), ct)));
        var pages = (await Task.WhenAll(asked)).ToDictionary(answer => answer.Key, answer => answer.Page);
        pages[Own] = await AuditSearch.Find(source, Own, query, from.GetValueOrDefault(Own), ct);
        return Results.Ok(AuditMerge.Merge(pages, from, query.Size));
    }

    private static async Task<AuditPage?> Ask(HttpContext http, ServiceCalls calls, Uri address, AuditQuery query, long after, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, QueryOf(query, after)));
        request.Headers.TryAddWithoutValidation(HeaderNames.Authorization, http.Request.Headers.Authorization.ToString());
        try
        {
            using var answer = await calls.Client.SendAsync(request, patience.Token);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<AuditPage>(PlatformJson.Options, patience.Token) : null;
        }
        catch (Exception exception) when (exception is HttpRequestException || patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string QueryOf(AuditQuery query, long after) => QueryString.Create(new Dictionary<string, string?>
    {
        ["subject"] = query.Subject,
        ["actor"] = query.Actor,
        ["correlationId"] = query.CorrelationId,
        ["from"] = query.From?.ToString("O", CultureInfo.InvariantCulture),
        ["to"] = query.To?.ToString("O", CultureInfo.InvariantCulture),
        ["after"] = after.ToString(CultureInfo.InvariantCulture),
        ["limit"] = query.Size.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null)).ToString();
}
