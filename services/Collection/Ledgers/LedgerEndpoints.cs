using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Mvc;

namespace CreditPlatform.Collection.Ledgers;

/// <summary>The resources of ledgers on one page.</summary>
internal static class LedgerEndpoints
{
    public static void AddLedgers(this IServiceCollection services) => services
        .AddSingleton<LedgerReader>().AddSingleton<LedgerVault>().AddSingleton<LedgerMatching>().AddSingleton<UploadLedgerApi>().AddSingleton<ReadLedgers>()
        .AddSingleton<ReadUnreadable>().AddSingleton<DecisionRows>().AddSingleton<ListMissing>().AddSingleton<ListDecisions>().AddSingleton<FoundRows>().AddSingleton<FindRowApi>();

    public static void MapLedgers(this IEndpointRouteBuilder app)
    {
        var ledgers = app.MapGroup("/ledgers").WithTags("ledgers");
        ledgers.MapPost("", (HttpContext http, [FromServices] UploadLedgerApi api, CancellationToken ct) => api.Handle(http, ct))
            .WithMetadata(new RequestSizeLimitAttribute(UploadLedgerApi.MaxBody))
            .WithName("UploadLedger").WithSummary("Upload a ledger or a crawl: CSV, XLSX or JSON 上传台账（抓取数据）").Produces<LedgerView>(201).Produces<LedgerView>()
            .Produces<Problem>(413, Problems.MediaType).Produces<Problem>(415, Problems.MediaType).Produces<Problem>(422, Problems.MediaType);
        ledgers.MapGet("", (HttpContext http, string? department, string? after, int? limit, [FromServices] ReadLedgers api, CancellationToken ct) => api.List(http, department, after, limit, ct))
            .WithName("ListLedgers").WithSummary("Ledgers, the latest first 台账列表").Produces<LedgerPage>();
        ledgers.MapGet("decisions", (HttpContext http, string? department, DateOnly? from, DateOnly? to, bool? missing, string? after, int? limit, [FromServices] ListDecisions api, CancellationToken ct) =>
                api.Handle(http, department, from, to, missing, after, limit, ct))
            .WithName("ListLedgerDecisions").WithSummary("Decisions of all ledgers, each once: the rows behind 上报率 台账决定").Produces<DecisionPage>();
        ledgers.MapGet("{id:guid}", (HttpContext http, Guid id, [FromServices] ReadLedgers api, CancellationToken ct) => api.One(http, id, ct))
            .WithName("ReadLedger").WithSummary("A ledger and how much of it was never reported 台账").Produces<LedgerView>().Produces<Problem>(404, Problems.MediaType);
        ledgers.MapGet("{id:guid}/unreadable", (HttpContext http, Guid id, int? after, int? limit, [FromServices] ReadUnreadable api, CancellationToken ct) => api.Handle(http, id, after, limit, ct))
            .WithName("ListUnreadableRows").WithSummary("Rows that could not be read, and why 无法识别的行").Produces<LedgerFaultPage>();
        ledgers.MapGet("{id:guid}/missing", (HttpContext http, Guid id, string? finding, int? after, int? limit, [FromServices] ListMissing api, CancellationToken ct) =>
                api.Handle(http, id, finding, after, limit, ct))
            .WithName("ListMissingDecisions").WithSummary("Decisions never reported 未报送决定").Produces<DecisionPage>();
        ledgers.MapPost("{id:guid}/missing/{row:int}/finding", (HttpContext http, Guid id, int row, [FromServices] FindRowApi api, CancellationToken ct) => api.Post(http, id, row, ct))
            .WithName("FindMissingDecision").WithSummary("Find a decision concealed or explained, with reason and evidence 认定瞒报或说明").Accepts<FindingRequest>("application/json")
            .Produces<FindingAnswer>(201).Produces<FindingAnswer>().Produces<Problem>(409, Problems.MediaType).Produces<Problem>(412, Problems.MediaType).Produces<Problem>(428, Problems.MediaType);
        ledgers.MapGet("{id:guid}/missing/{row:int}/finding", (HttpContext http, Guid id, int row, [FromServices] FindRowApi api, CancellationToken ct) => api.Get(http, id, row, ct))
            .WithName("ReadFinding").WithSummary("The finding about a decision and its grounds 认定").Produces<FindingView>().Produces<Problem>(404, Problems.MediaType);
    }
}
