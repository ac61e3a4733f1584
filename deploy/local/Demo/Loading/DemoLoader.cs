using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CreditPlatform.Local.Demo;

/// <summary>
/// Sends submissions through the public API, as departments would. One client with scope <c>records.backfill</c> acts for all: only from such a
/// client are <c>reportedAt</c> and the header <c>X-Submitting-Org</c> believed (design.md §5).
/// </summary>
/// <param name="gateway">Its base address is the gateway, ending in a slash.</param>
/// <param name="clientSecret">Of <see cref="ClientId"/>, from <c>demo-clients.json</c>.</param>
/// <param name="clock">Times the token and the waits.</param>
sealed class DemoLoader(HttpClient gateway, string clientSecret, TimeProvider clock)
{
    public const string ClientId = "demo-backfill";

    /// <summary>Measured on two busy cores: 20,000 in 50 s with 64, in 60 s with 32; the more wait, the more share a commit.</summary>
    public const int InFlight = 64;

    static readonly HttpStatusCode[] Expected = [HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity];

    /// <summary>
    /// Sends all, many at a time; those with one natural key in their order, one after the other. Safe to repeat: the idempotency keys stay.
    /// </summary>
    /// <param name="submissions">In the order in which they were reported.</param>
    /// <param name="progress">Told how many have been answered.</param>
    /// <param name="cancellation">Stops between two requests.</param>
    /// <exception cref="DemoLoadException">An answer other than 201, 200 or 422, or one 429 or 503 too many.</exception>
    public async Task<DemoLoad> LoadAsync(IReadOnlyList<DemoSubmission> submissions, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var token = new DemoToken(gateway, ClientId, clientSecret, "records.submit records.backfill", clock);
        var sender = new DemoSender(gateway, token, clock);
        var (created, known, refused, done) = (0, 0, 0, 0);
        var keys = submissions.Select((submission, index) => (Submission: submission, Index: index)).GroupBy(row => row.Submission.Key);
        await Parallel.ForEachAsync(keys, new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = cancellation },
            async (key, stop) =>
            {
                foreach (var (submission, index) in key)
                {
                    var status = await sender.SendAsync(() => Request(submission, index), Expected, stop);
                    if (status == HttpStatusCode.Created) Interlocked.Increment(ref created);
                    else if (status == HttpStatusCode.OK) Interlocked.Increment(ref known);
                    else Interlocked.Increment(ref refused);
                    progress?.Report(Interlocked.Increment(ref done));
                }
            });
        return new(created, known, refused, sender.Waits);
    }

    static HttpRequestMessage Request(DemoSubmission submission, int index)
    {
        var body = new JsonObject
        {
            ["item"] = submission.Decision.Template.Item(),
            ["data"] = submission.ToData(),
            ["reportedAt"] = submission.ReportedAt,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/v1/records", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Submitting-Org", submission.Decision.Unit.Org);
        request.Headers.Add("Idempotency-Key", $"demo-{DemoCity.Seed}-{index}");
        return request;
    }
}
