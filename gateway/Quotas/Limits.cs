using System.Globalization;
using System.Threading.RateLimiting;
using CreditPlatform.Gateway.Clients;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.Gateway.Tokens;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CreditPlatform.Gateway.Quotas;

internal static class Limits
{
    private static readonly RateLimitPartition<string> None = RateLimitPartition.GetNoLimiter("");

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
            builder.Services.Configure<QuotaOptions>(OneMachinePlaysEverybody);
        builder.Services.Configure<QuotaOptions>(builder.Configuration.GetSection("Quotas"));
        if (builder.Environment.IsDevelopment())
            builder.Services.PostConfigure<QuotaOptions>(quotas => quotas.Clients.TryAdd(DemoSet.Backfill, 1_000_000)); // it loads whole years
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddSingleton<Refusals>();
    }

    /// <summary>Development: departments, the public and a load test share one address.</summary>
    private static void OneMachinePlaysEverybody(QuotaOptions quotas)
    {
        quotas.RequestsPerMinute = 120_000;
        quotas.PublicPerMinute = 12_000;
        quotas.TokensPerMinute = 3_000;
    }

    public static void UseAddressLimits(this WebApplication app)
    {
        var quotas = app.Services.GetRequiredService<IOptions<QuotaOptions>>().Value;
        app.UseRateLimiter(Options(app, http =>
            http.Request.Path.StartsWithSegments(TokenServer.Endpoint) ? Partition($"token:{Address.Of(http)}", quotas.TokensPerMinute)
            : Routes.IsPublic(http.Request.Path.Value!) ? Partition($"public:{Address.Of(http)}", quotas.PublicPerMinute)
            : None));
    }

    public static void UseClientLimits(this WebApplication app)
    {
        var quotas = app.Services.GetRequiredService<IOptions<QuotaOptions>>().Value;
        app.UseRateLimiter(Options(app, http =>
            http.User.Identity?.IsAuthenticated == true ? OfClient(Caller.From(http.User).ClientId, quotas)
            : http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null ? None
            : Partition($"anonymous:{Address.Of(http)}", quotas.PublicPerMinute)));
    }

    private static RateLimitPartition<string> OfClient(string client, QuotaOptions quotas) => Partition($"client:{client}", quotas.Of(client));

    private static RateLimiterOptions Options(WebApplication app, Func<HttpContext, RateLimitPartition<string>> partition) => new()
    {
        GlobalLimiter = PartitionedRateLimiter.Create(partition),
        OnRejected = (context, _) => app.Services.GetRequiredService<Refusals>().Answer(context),
    };

    // A sliding window: after a burst a client waits for a sixth of a minute, not for a whole one.
    private static RateLimitPartition<string> Partition(string key, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
        });

    public static string RetryAfter(RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var given) ? given : TimeSpan.FromSeconds(10);
        return ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}
