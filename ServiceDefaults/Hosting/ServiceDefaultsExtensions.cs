using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CreditPlatform.ServiceDefaults.Hosting;

/// <summary>What every service is given, and the one order in which it is put together.</summary>
public static class ServiceDefaultsExtensions
{
    public const string BasePath = "/api/v1";

    public static void AddServiceDefaults(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
        });
        builder.AddTelemetry();
        builder.Services.AddSingleton<BusinessClock>();
        builder.Services.AddSingleton(FileKeyProvider.Load(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton<AuditTrail>();
        builder.Services.AddSingleton<AccessGate>();
        builder.Services.ConfigureHttpJsonOptions(json => PlatformJson.Configure(json.SerializerOptions));
        builder.Services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        builder.Services.AddHealthChecks();
        // A background writer that dies must take the process with it: a service that cannot write must not look alive.
        builder.Services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.StopHost);
        builder.Logging.AddFilter("Marten.IDocumentStore", LogLevel.Critical); // a lost race is an answer, not an error
        // One line a request costs more than the request, and holds its query, which may name a person (design.md §4). Traces tell of single requests.
        foreach (var chatty in new[] { "Microsoft.AspNetCore", "System.Net.Http", "Polly", "Npgsql", "Marten.Events.Daemon" })
            builder.Logging.AddFilter(chatty, LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.Error);
    }

    public static void UseServiceDefaults(this WebApplication app)
    {
        app.UseProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        DevClock.Map(app, app.Environment);
        AuditSearch.Map(app.MapGroup(BasePath));
    }

    /// <summary>Outermost: whatever goes wrong further in is answered as a problem document.</summary>
    public static void UseProblems(this IApplicationBuilder app) => app.UseMiddleware<ProblemMiddleware>();
}
