using CreditPlatform.Collection;
using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Collection.Units;
using CreditPlatform.Collection.Views;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Bus;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Views;
using CreditPlatform.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTokenChecks();
var rules = PublicationRules.Load();
builder.AddEventStore("collectiondb", CollectionLog.MapEvents)
    .AddView(new RecordRows(rules))
    .AddView(new RefusalRows())
    .AddView(new UnitRows())
    .PublishLog<CollectionChanges>((source, after, position, items) => new(source, after, position, items), ChangeItemsOfLog.Of)
    .RunSubscriptions();
builder.AddBus(bus => bus.Publishes<CollectionChanges>());
builder.Services.AddOpenApi();

builder.Services.AddSingleton(rules);
builder.Services.AddSingleton(CatalogueItems.Load());
builder.Services.AddSingleton<Calendars>().AddHostedService(services => services.GetRequiredService<Calendars>());
builder.Services.AddHealthChecks().AddCheck<Calendars>("calendar");
builder.Services.AddSingleton(CompletePendingClocks.Seed);
builder.Services.AddSingleton<IDueWork, CompletePendingClocks>();
builder.Services.AddSingleton<SubmissionDesk>().AddSingleton<SubmitRecordApi>().AddSingleton<ChangeRecordApi>();
builder.Services.AddSingleton<ReadRecord>().AddSingleton<ListRecords>().AddSingleton<ReadRefusal>();
builder.Services.AddSingleton<PublicRecords>().AddSingleton<CalendarApi>();
builder.Services.AddSingleton<UnitApi>().AddSingleton<ListUnits>();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi().AllowAnonymous();
var api = app.MapGroup(ServiceDefaultsExtensions.BasePath);
api.MapCollection();
api.MapParkedItems();
api.MapViews();
await app.RunAsync();
