using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Collection.Quality;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Collection.Units;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Mvc;

namespace CreditPlatform.Collection;

/// <summary>The resources of this service on one page.</summary>
internal static class Endpoints
{
    public static void MapCollection(this IEndpointRouteBuilder app)
    {
        var records = app.MapGroup("/records").WithTags("records");
        records.MapPost("", (HttpContext http, bool? dryRun, [FromServices] SubmitRecordApi api, CancellationToken ct) => api.Handle(http, dryRun, ct))
            .WithName("SubmitRecord").WithSummary("Submit a record 报送").Accepts<SubmitRequest>("application/json")
            .Produces<SubmitAnswer>(201).Produces<SubmitAnswer>().Produces<Problem>(409, Problems.MediaType).Produces<Problem>(422, Problems.MediaType);
        records.MapGet("", (HttpContext http, string? department, string? item, string? group, string? flag, DateOnly? from, DateOnly? to, string? after, int? limit, [FromServices] ListRecords api, CancellationToken ct) =>
                api.Handle(http, department, item, group, flag, from, to, after, limit, ct))
            .WithName("ListRecords").WithSummary("The rows behind every number 明细").Produces<RecordPage>();
        records.MapGet("{id:guid}", (HttpContext http, Guid id, DateOnly? asOf, DateTimeOffset? knownAt, [FromServices] ReadRecord api, CancellationToken ct) =>
                api.One(http, id, asOf, knownAt, ct))
            .WithName("ReadRecord").WithSummary("A record as of a day, as known at an instant 查询").Produces<RecordView>().Produces<Problem>(404, Problems.MediaType);
        records.MapGet("{id:guid}/history", (HttpContext http, Guid id, DateTimeOffset? knownAt, [FromServices] ReadRecord api, CancellationToken ct) => api.History(http, id, knownAt, ct))
            .WithName("ReadRecordHistory").WithSummary("Every version, who made it and why 历史").Produces<IReadOnlyList<RecordVersion>>();
        records.MapPost("{id:guid}/corrections", (HttpContext http, Guid id, [FromServices] ChangeRecordApi api, CancellationToken ct) => api.Correct(http, id, ct))
            .WithName("CorrectRecord").WithSummary("Correct a record, with reason and evidence 更正").Accepts<CorrectionRequest>("application/json")
            .Produces<SubmitAnswer>().Produces<Problem>(412, Problems.MediaType).Produces<Problem>(422, Problems.MediaType).Produces<Problem>(428, Problems.MediaType);
        records.MapPost("{id:guid}/withdrawal", (HttpContext http, Guid id, [FromServices] ChangeRecordApi api, CancellationToken ct) => api.Withdraw(http, id, ct))
            .WithName("WithdrawRecord").WithSummary("Withdraw a record, with reason and evidence 撤回").Accepts<WithdrawalRequest>("application/json")
            .Produces<SubmitAnswer>().Produces<Problem>(412, Problems.MediaType).Produces<Problem>(428, Problems.MediaType);
        records.MapPost("{id:guid}/sealing", (HttpContext http, Guid id, [FromServices] ChangeRecordApi api, CancellationToken ct) => api.Seal(http, id, ct))
            .WithName("SealRecord").WithSummary("Seal a record by law, with reason and evidence 封存").Accepts<SealingRequest>("application/json")
            .Produces<SubmitAnswer>().Produces<Problem>(404, Problems.MediaType).Produces<Problem>(412, Problems.MediaType).Produces<Problem>(428, Problems.MediaType);
        app.MapGet("/refusals/{id:guid}", (HttpContext http, Guid id, [FromServices] ReadRefusal api, CancellationToken ct) => api.Handle(http, id, ct))
            .WithTags("records").WithName("ReadRefusal").WithSummary("A refused submission 退回详情").Produces<RefusalView>();
        app.MapGet("/quality/double-publicity", (HttpContext http, string? department, DateOnly? from, DateOnly? to, [FromServices] DoublePublicityApi api, CancellationToken ct) =>
                api.Handle(http, department, from, to, ct))
            .WithTags("quality").WithName("ReadDoublePublicity").WithSummary("The rates of double publicity with the rows behind them 双公示三率").Produces<DoublePublicityView>();
        app.MapLedgers();
        app.MapGet("/public/records", (HttpContext http, string? code, string? name, Guid? after, int? limit, [FromServices] PublicRecords api, CancellationToken ct) =>
                api.Handle(http, code, name, after, limit, ct))
            .AllowAnonymous().WithTags("public").WithName("SearchPublicRecords").WithSummary("What is public about a subject today 公示查询").Produces<PublicRecordPage>();
        app.MapGet("/catalogue/items", CatalogueApi.List).WithTags("catalogue").WithName("ListCatalogueItems").WithSummary("The catalogue 归集目录").Produces<IReadOnlyList<CatalogueLine>>();
        app.MapGet("/catalogue/items/{item}", CatalogueApi.One).WithTags("catalogue").WithName("ReadCatalogueItem").WithSummary("An item with fields and rules 目录项").Produces<CatalogueItem>();
        app.MapGet("/units", (HttpContext http, [FromQuery(Name = "class")] string? group, string? kind, string? after, int? limit, [FromServices] ListUnits api, CancellationToken ct) =>
                api.Handle(http, group, kind, after, limit, ct))
            .WithTags("units").WithName("ListUnits").WithSummary("The register of units 单位名录").Produces<UnitPage>();
        app.MapGet("/units/{org}", (HttpContext http, string org, [FromServices] UnitApi api, CancellationToken ct) => api.Get(http, org, ct))
            .WithTags("units").WithName("ReadUnit").WithSummary("A unit 单位").Produces<UnitView>().Produces<Problem>(404, Problems.MediaType);
        app.MapPut("/units/{org}", (HttpContext http, string org, [FromServices] UnitApi api, CancellationToken ct) => api.Put(http, org, ct))
            .WithTags("units").WithName("EnterUnit").WithSummary("Enter or change a unit 录入单位").Accepts<UnitRequest>("application/json").Produces<UnitView>(201).Produces<UnitView>()
            .Produces<Problem>(412, Problems.MediaType).Produces<Problem>(422, Problems.MediaType).Produces<Problem>(428, Problems.MediaType);
        app.MapGet("/calendar/{year:int}", (HttpContext http, int year, [FromServices] CalendarApi api, CancellationToken ct) => api.Get(http, year, ct))
            .WithTags("calendar").WithName("ReadCalendar").WithSummary("Working days of a year 工作日历").Produces<CalendarYear>();
        app.MapPut("/calendar/{year:int}", (HttpContext http, int year, CalendarRequest request, [FromServices] CalendarApi api, CancellationToken ct) => api.Put(http, year, request, ct))
            .WithTags("calendar").WithName("EnterCalendar").WithSummary("Enter or amend the working days of a year 录入工作日历").Produces<CalendarYear>(201).Produces<Problem>(422, Problems.MediaType);
    }
}
