using CreditPlatform.Benchmarks.Baseline;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
foreach (var chatty in new[] { "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore" })
    builder.Logging.AddFilter(chatty, LogLevel.Warning);
builder.AddTokenChecks();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddDbContextPool<RecordStore>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("baseline")));

var app = builder.Build();
await RecordStore.CreateAsync(app.Services);
app.UseAuthentication();
app.UseAuthorization();
foreach (var path in new[] { "/health", "/alive" })
    app.MapGet(path, () => "healthy").AllowAnonymous();
app.MapPost("/api/v1/records", PutRecord.Handle);
app.MapPost("/api/v1/records/batch", PutBatch.Handle);
await app.RunAsync();
