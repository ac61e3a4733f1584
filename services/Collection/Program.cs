using CreditPlatform.Collection;
using CreditPlatform.Collection.Calendar;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Collection.Quality;
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
var catalogue = CatalogueItems.Load();
var publicity = new Publicity(PublicationRules.Load(), catalogue);
builder.AddEventStore("collectiondb", CollectionLog.MapEvents)
    .AddView(new RecordRows(publicity, catalogue))
    .AddView(new RefusalRows())
    .AddView(new LedgerFiles())
    .AddView(new LedgerRows(catalogue))
    .AddView(new LedgerFindings())
    .AddView(new UnitRows())
    .PublishLog<CollectionChanges>((source, after, position, items) => new(source, after, position, items), ChangeItemsOfLog.Of)
    .RunSubscriptions();
builder.AddBus(bus => bus.Publishes<CollectionChanges>());
builder.Services.AddOpenApi();

builder.Services.AddSingleton(catalogue).AddSingleton(publicity);
builder.Services.AddSingleton<Calendars>().AddHostedService(services => services.GetRequiredService<Calendars>());
builder.Services.AddHealthChecks().AddCheck<Calendars>("calendar");
builder.Services.AddSingleton(CompletePendingClocks.Seed);
builder.Services.AddSingleton<IDueWork, CompletePendingClocks>();
builder.Services.AddSingleton<SubmissionDesk>().AddSingleton<SubmitRecordApi>().AddSingleton<ChangeRecordApi>();
builder.Services.AddSingleton<ReadRecord>().AddSingleton<ListRecords>().AddSingleton<ReadRefusal>();
builder.AddPublicQuery();
builder.Services.AddSingleton<CalendarApi>().AddSingleton<UnitApi>().AddSingleton<ListUnits>();
builder.Services.AddSingleton<UnitNames>().AddSingleton<DoublePublicityApi>();
builder.Services.AddLedgers();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi().AllowAnonymous();
var api = app.MapGroup(ServiceDefaultsExtensions.BasePath);
api.MapCollection();
api.MapParkedItems();
api.MapViews();
await app.RunAsync();
