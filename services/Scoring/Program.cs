using CreditPlatform.Contracts.Messages;
using CreditPlatform.Scoring.Engine;
using CreditPlatform.Scoring.Evaluations;
using CreditPlatform.Scoring.Intake;
using CreditPlatform.Scoring.Metrics;
using CreditPlatform.Scoring.RuleSets;
using CreditPlatform.Scoring.Views;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Bus;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Schema;

if (args is [CheckRules.Command, ..]) return CheckRules.Run(args.ElementAtOrDefault(1), Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTokenChecks();
builder.AddEventStore("scoringdb", _ => { }); // its own log holds the audit entries; what it scores by comes in messages
builder.AddBus(bus => bus.ListensTo<CollectionChanges, CollectionSink>());
builder.Services.AddSingleton(new SchemaScript("1001-source-rows", SourceRows.Table));
builder.Services.AddSingleton(new SchemaScript("1002-unit-days", UnitDay.Table));
builder.Services.AddSingleton(RuleBook.Embedded());
builder.Services.AddSingleton<UnitFiguresReader>();
builder.Services.AddSingleton<SubjectPenalties>();
builder.Services.AddSingleton<UnitDayRebuild>();
builder.Services.AddSingleton<ReadMetric.Reader>();
builder.Services.AddOpenApi();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi("/openapi/v1.json").AllowAnonymous();
var api = app.MapGroup(ServiceDefaultsExtensions.BasePath);
api.MapParkedItems();
RebuildUnitDays.Map(api);
ReadMetric.Map(api);
ReadRuleSets.Map(api);
EvaluateDepartment.Map(api);
EvaluateSubject.Map(api);
await app.RunAsync();
return 0;
