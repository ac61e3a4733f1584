using System.Net;
using System.Net.Http.Headers;

namespace CreditPlatform.Local.Demo;

/// <summary>Sends requests as one demo client, and waits where the gateway says "not now". For concurrent use.</summary>
sealed class DemoSender(HttpClient gateway, DemoToken token, TimeProvider clock)
{
    /// <summary>With the longest wait: more than half an hour of a gateway that says no.</summary>
    const int MostWaits = 60;

    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    int waits;

    /// <summary>Times a 429 or 503 was waited out.</summary>
    public int Waits => waits;

    /// <param name="make">The request, made anew for every attempt; it has an idempotency key.</param>
    /// <param name="expected">The answers it may get.</param>
    /// <param name="cancellation">Stops between two requests.</param>
    /// <exception cref="DemoLoadException">Another answer, or one 429 or 503 too many.</exception>
    public async Task<HttpStatusCode> SendAsync(Func<HttpRequestMessage> make, HttpStatusCode[] expected, CancellationToken cancellation)
    {
        AuthenticationHeaderValue? rejected = null;
        for (var waited = 0; ;)
        {
            using var request = make();
            request.Headers.Authorization = await token.GetAsync(rejected, cancellation);
            using var response = await gateway.SendAsync(request, cancellation);
            if (expected.Contains(response.StatusCode)) return response.StatusCode;
            if (response.StatusCode == HttpStatusCode.Unauthorized && rejected is null) rejected = request.Headers.Authorization;
            else if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && waited++ < MostWaits)
            {
                Interlocked.Increment(ref waits);
                rejected = null;
                await Task.Delay(Wait(response.Headers.RetryAfter), clock, cancellation);
            }
            else throw await DemoLoadException.FromAsync(response, $"{request.Method} {request.RequestUri}", cancellation);
        }
    }

    /// <summary>What the answer asks for, between a tenth of a second and a minute; a second where it asks for nothing.</summary>
    TimeSpan Wait(RetryConditionHeaderValue? asked)
    {
        var wait = asked?.Delta ?? (asked?.Date is { } date ? date - clock.GetUtcNow() : TimeSpan.FromSeconds(1));
        return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.TicksPerSecond / 10, LongestWait.Ticks));
    }
}
