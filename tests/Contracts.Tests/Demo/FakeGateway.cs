using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CreditPlatform.ContractsTests.Demo;

/// <summary>Answers like the gateway, and remembers what it was asked.</summary>
sealed class FakeGateway(Func<FakeGateway.Call, HttpResponseMessage> answer) : HttpMessageHandler
{
    int running;
    int tokens;

    public sealed record Call(string Path, string Key, string? Org, string Token, JsonObject Body, int Size);

    public ConcurrentQueue<Call> Calls { get; } = new();

    public int Tokens => tokens;

    public int MostAtOnce { get; private set; }

    public string TokenForm { get; private set; } = "";

    public HttpClient Client() => new(this) { BaseAddress = new("http://localhost:8080/") };

    public static HttpResponseMessage Status(HttpStatusCode status, string body = "") => new(status) { Content = new StringContent(body) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        if (request.RequestUri!.AbsolutePath == "/connect/token")
        {
            TokenForm = body;
            var token = $$"""{"access_token":"t{{Interlocked.Increment(ref tokens)}}","expires_in":3600,"token_type":"Bearer"}""";
            return new(HttpStatusCode.OK) { Content = new StringContent(token, Encoding.UTF8, "application/json") };
        }

        var owner = request.Headers.TryGetValues("X-Submitting-Org", out var owners) ? owners.Single() : null;
        var call = new Call($"{request.Method} {request.RequestUri.AbsolutePath}", request.Headers.GetValues("Idempotency-Key").Single(), owner,
            request.Headers.Authorization!.Parameter!, JsonNode.Parse(body)!.AsObject(), Encoding.UTF8.GetByteCount(body));
        Calls.Enqueue(call);
        lock (Calls) MostAtOnce = Math.Max(MostAtOnce, ++running);
        await Task.Yield();
        var response = answer(call);
        lock (Calls) running--;
        return response;
    }
}
