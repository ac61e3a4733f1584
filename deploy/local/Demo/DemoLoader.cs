using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>
/// Sends submissions through the public API, as departments would. One client with scope <c>records.backfill</c> acts for all: only from such a
/// client are <c>reportedAt</c> and the header <c>X-Submitting-Org</c> believed (design.md §5).
/// </summary>
/// <param name="gateway">Its base address is the gateway, ending in a slash.</param>
/// <param name="clientSecret">Of <see cref="ClientId"/>, from <c>demo-clients.json</c>.</param>
/// <param name="units">The bodies named by the submissions.</param>
/// <param name="clock">Times the token and the waits.</param>
sealed class DemoLoader(HttpClient gateway, string clientSecret, IReadOnlyList<DemoUnit> units, TimeProvider clock)
{
    public const string ClientId = "demo-backfill";

    const int InFlight = 16;

    /// <summary>With the longest wait: more than half an hour of a gateway that says no.</summary>
    const int MostWaits = 60;

    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    readonly Dictionary<string, string> orgs = units.ToDictionary(unit => unit.Slug, unit => unit.Org);

    /// <summary>
    /// Sends all, sixteen at a time; those with one natural key in their order, one after the other. Safe to repeat: the idempotency keys stay.
    /// </summary>
    /// <param name="submissions">In the order in which they were reported.</param>
    /// <param name="progress">Told how many have been answered.</param>
    /// <param name="cancellation">Stops between two requests.</param>
    /// <exception cref="DemoLoadException">An answer other than 201, 200 or 422, or one 429 or 503 too many.</exception>
    public async Task<DemoLoad> LoadAsync(IReadOnlyList<DemoSubmission> submissions, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var token = new DemoToken(gateway, ClientId, clientSecret, clock);
        var (created, known, refused, waits, done) = (0, 0, 0, 0, 0);
        var keys = submissions.Select((submission, index) => (Submission: submission, Index: index)).GroupBy(row => row.Submission.Key);
        await Parallel.ForEachAsync(keys, new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = cancellation },
            async (key, stop) =>
            {
                foreach (var (submission, index) in key)
                {
                    var (status, waited) = await SendAsync(token, submission, index, stop);
                    Interlocked.Add(ref waits, waited);
                    if (status == HttpStatusCode.Created) Interlocked.Increment(ref created);
                    else if (status == HttpStatusCode.OK) Interlocked.Increment(ref known);
                    else Interlocked.Increment(ref refused);
                    progress?.Report(Interlocked.Increment(ref done));
                }
            });
        return new(created, known, refused, waits);
    }

    async Task<(HttpStatusCode Status, int Waits)> SendAsync(DemoToken token, DemoSubmission submission, int index, CancellationToken cancellation)
    {
        AuthenticationHeaderValue? rejected = null;
        for (var waits = 0; ;)
        {
            using var request = Request(submission, index);
            request.Headers.Authorization = await token.GetAsync(rejected, cancellation);
            using var response = await gateway.SendAsync(request, cancellation);
            switch (response.StatusCode)
            {
                case HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity:
                    return (response.StatusCode, waits);
                case HttpStatusCode.Unauthorized when rejected is null:
                    rejected = request.Headers.Authorization;
                    break;
                case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable when waits < MostWaits:
                    waits++;
                    rejected = null;
                    await Task.Delay(Wait(response.Headers.RetryAfter), clock, cancellation);
                    break;
                default:
                    throw await DemoLoadException.FromAsync(response, $"POST api/v1/records, submission {index}", cancellation);
            }
        }
    }

    HttpRequestMessage Request(DemoSubmission submission, int index)
    {
        var body = new JsonObject
        {
            ["item"] = DemoCity.Item,
            ["data"] = submission.Data.DeepClone(),
            ["reportedAt"] = submission.ReportedAt,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/v1/records", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Submitting-Org", orgs[submission.UnitSlug]);
        request.Headers.Add("Idempotency-Key", $"demo-{DemoCity.Seed}-{index}");
        return request;
    }

    /// <summary>What the answer asks for, between a tenth of a second and a minute; a second where it asks for nothing.</summary>
    TimeSpan Wait(RetryConditionHeaderValue? asked)
    {
        var wait = asked?.Delta ?? (asked?.Date is { } date ? date - clock.GetUtcNow() : TimeSpan.FromSeconds(1));
        return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.TicksPerSecond / 10, LongestWait.Ticks));
    }
}
