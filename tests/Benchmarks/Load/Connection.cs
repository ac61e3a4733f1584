using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CreditPlatform.Benchmarks.Load;

/// <summary>One client's way to a gateway, kept alive between requests.</summary>
internal sealed class Connection(Uri gateway, Tokens tokens, int atOnce = 1) : IDisposable
{
    static readonly MediaTypeHeaderValue Json = new("application/json");

    readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = atOnce, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null,
    });

    /// <returns>The answer's body. Any answer but 200 and 201 ends the run: figures with failures in them compare nothing.</returns>
    public async Task<byte[]> PostAsync(string path, string client, byte[] body, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(gateway, path));
        request.Headers.Authorization = tokens.Of(client);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = Json;
        using var answer = await _http.SendAsync(request, ct);
        var content = await answer.Content.ReadAsByteArrayAsync(ct);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created
            ? content
            : throw new BenchmarkException($"POST {request.RequestUri} was answered {(int)answer.StatusCode}: {Encoding.UTF8.GetString(content)}");
    }

    public void Dispose() => _http.Dispose();
}
