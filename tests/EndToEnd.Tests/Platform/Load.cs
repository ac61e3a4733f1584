using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace CreditPlatform.EndToEndTests.Platform;

/// <summary>
/// A department that sends records and does not give up: what is not acknowledged is sent again. Remembers every acknowledgement.
/// </summary>
internal sealed class Load(Api api, string client, string prefix, int count)
{
    const int InFlight = 16;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    int _sent;

    public ConcurrentDictionary<string, Guid> Acknowledged { get; } = new();

    /// <summary>Completes when a share of the records has been acknowledged.</summary>
    public async Task Reaches(double share)
    {
        while (Acknowledged.Count < count * share)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    public Task Run() => Task.WhenAll(Enumerable.Range(0, InFlight).Select(_ => Task.Run(Send)));

    async Task Send()
    {
        var organisation = api.Organisation(client);
        for (var number = Interlocked.Increment(ref _sent); number <= count; number = Interlocked.Increment(ref _sent))
            Acknowledged[$"{prefix}{number}"] = await Insist(Penalty.Of($"{prefix}{number}", organisation, ("CF_XDR_SHXYM", Penalty.OtherFirm)));
    }

    async Task<Guid> Insist(JsonObject submission)
    {
        var until = DateTimeOffset.UtcNow + Patience;
        while (true)
        {
            try
            {
                var answer = await api.Post(client, "api/v1/records", submission);
                if (answer.Status is HttpStatusCode.Created or HttpStatusCode.OK)
                    return Guid.Parse((string)answer["id"]!);
                if ((int)answer.Status < 500 && answer.Status != HttpStatusCode.TooManyRequests)
                    throw new InvalidOperationException($"{answer.Status}: {answer.Body}");
            }
            catch (Exception outage) when (outage is HttpRequestException or OperationCanceledException && DateTimeOffset.UtcNow < until)
            {
                // The connection broke, or the answer never came: nothing was acknowledged.
            }
            if (DateTimeOffset.UtcNow > until)
                throw new TimeoutException($"Nobody accepted a record for {Patience.TotalSeconds} s.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
