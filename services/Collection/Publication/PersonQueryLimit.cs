using System.Threading.RateLimiting;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.Extensions.Options;

namespace CreditPlatform.Collection.Publication;

/// <summary>How often an address may ask about persons, found or not. A refusal is audited once an address and minute, so that a flood cannot fill the log.</summary>
internal sealed class PersonQueryLimit(IOptions<PersonQueryOptions> options, AuditTrail audit) : IDisposable
{
    private readonly PartitionedRateLimiter<string> queries = PerMinute(options.Value.PerMinute);
    private readonly PartitionedRateLimiter<string> entries = PerMinute(1);

    /// <returns>The answer to give where the limit is reached; else null.</returns>
    public async Task<IResult?> Reached(HttpContext http)
    {
        var address = ForwardedAddress.Of(http);
        using var lease = queries.AttemptAcquire(address);
        if (lease.IsAcquired)
            return null;
        using var entry = entries.AttemptAcquire(address);
        if (entry.IsAcquired)
            await audit.Refused(http, ErrorCodes.RateLimited);
        http.Response.Headers.RetryAfter = "10"; // a segment of the window
        return Problems.Result(http, ErrorCodes.RateLimited);
    }

    public void Dispose()
    {
        queries.Dispose();
        entries.Dispose();
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits) => PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
        }));
}
