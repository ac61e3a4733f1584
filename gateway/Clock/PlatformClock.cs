using System.Net;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Time;
using Npgsql;

namespace CreditPlatform.Gateway.Clock;

/// <summary>Development only: business time of the whole platform. The gateway moves last, so a move that failed half-way can be repeated.</summary>
internal static class PlatformClock
{
    private const string Path = "/dev/clock";

    public static void MapPlatformClock(this WebApplication app)
    {
        foreach (var path in new[] { Path, ServiceDefaultsExtensions.BasePath + Path })
        {
            var clock = app.MapGroup(path).ExcludeFromDescription().AllowAnonymous();
            if (app.Environment.IsDevelopment())
            {
                clock.MapGet("", (BusinessClock now) => new ClockReading(now.GetUtcNow()));
                clock.MapPut("", Move);
            }
            else
                clock.Map("", (HttpContext http) => Problems.Result(http, ErrorCodes.NotFound));
        }
    }

    private static async Task<IResult> Move(
        HttpContext http, ClockReading to, BusinessClock clock, NpgsqlDataSource source,
        ServiceDirectory services, ServiceCalls calls, CancellationToken ct)
    {
        if (DevClock.IsBackwards(clock, to.Now))
            return Problems.Result(http, ErrorCodes.ClockBackwards);
        var moved = await Task.WhenAll(services.All.Select(async service => (service.Key, Done: await MoveOne(calls, service.Value, to, ct))));
        var missing = moved.Where(service => !service.Done).Select(service => service.Key).ToList();
        if (missing.Count > 0)
        {
            http.Response.Headers.RetryAfter = "1";
            return Problems.Result(http, ErrorCodes.Unavailable, string.Join(", ", missing));
        }
        await DevClock.TryMove(clock, source, to.Now, ct);
        return Results.Ok(new ClockReading(clock.GetUtcNow()));
    }

    private static async Task<bool> MoveOne(ServiceCalls calls, Uri address, ClockReading to, CancellationToken ct)
    {
        try
        {
            using var answer = await calls.Client.PutAsJsonAsync(new Uri(address, Path), to, ct);
            // Backwards for the service but not for the platform: it moved when this was tried before.
            return answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Conflict;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
