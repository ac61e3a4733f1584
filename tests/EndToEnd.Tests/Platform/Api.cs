using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Local;

namespace CreditPlatform.EndToEndTests.Platform;

/// <summary>The platform as an outsider reaches it: through the gateway, with the demo clients' tokens.</summary>
public sealed class Api(LocalPlatform platform) : IDisposable
{
    readonly HttpClient _http = new() { BaseAddress = platform.Gateway, Timeout = TimeSpan.FromSeconds(15) };
    readonly ConcurrentDictionary<string, string> _tokens = new();

    public LocalPlatform Platform { get; } = platform;

    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public string Organisation(string client) => Client(client).Org;

    DemoClient Client(string id) => DemoClient.ReadAll(Platform.DemoClientsFile).Single(client => client.ClientId == id);

    public async Task<string> Token(string client)
    {
        if (_tokens.TryGetValue(client, out var known))
            return known;
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = Client(client).ClientSecret,
        };
        using var answer = await Ask(() => new(HttpMethod.Post, "connect/token") { Content = new FormUrlEncodedContent(form) });
        answer.EnsureSuccessStatusCode();
        return _tokens[client] = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!["access_token"]!;
    }

    public Task<Reply> Get(string? client, string path) => Send(client, HttpMethod.Get, path);

    public Task<Reply> Post(string? client, string path, JsonNode? body = null, params (string Name, string Value)[] headers) =>
        Send(client, HttpMethod.Post, path, body, headers);

    public Task<Reply> Put(string? client, string path, JsonNode body) => Send(client, HttpMethod.Put, path, body);

    /// <summary>A file as the whole body.</summary>
    public Task<Reply> Upload(string client, string path, byte[] file) => Send(client, HttpMethod.Post, path, () => new ByteArrayContent(file), []);

    /// <summary>Follows a link of an answer page by page to its end.</summary>
    public async Task<List<JsonNode>> Follow(string client, JsonNode? link)
    {
        var (path, found) = (((string)link!).TrimStart('/'), new List<JsonNode>());
        for (string? after = ""; after is not null;)
        {
            var page = await Get(client, $"{path}{(path.Contains('?') ? '&' : '?')}limit=300{(after.Length > 0 ? $"&after={Uri.EscapeDataString(after)}" : "")}");
            found.AddRange(page.Items.Select(line => line!));
            after = (string?)page["next"];
        }
        return found;
    }

    Task<Reply> Send(string? client, HttpMethod method, string path, JsonNode? body = null, params (string Name, string Value)[] headers) =>
        Send(client, method, path, () => body is null ? null : JsonContent.Create(body), headers);

    async Task<Reply> Send(string? client, HttpMethod method, string path, Func<HttpContent?> content, (string Name, string Value)[] headers)
    {
        var token = client is null ? null : await Token(client);
        using var answer = await Ask(() =>
        {
            var request = new HttpRequestMessage(method, path);
            if (token is not null)
                request.Headers.Authorization = new("Bearer", token);
            foreach (var (name, value) in headers)
                request.Headers.TryAddWithoutValidation(name, value);
            request.Content = content();
            return request;
        });
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        var header = (string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
        return new Reply(answer.StatusCode, text is ['{' or '[', ..] ? JsonNode.Parse(text) : null, header("ETag"), header("X-Position"));
    }

    /// <summary>503 with Retry-After means "not now": asked again, a few times, as the API says (docs/api.md).</summary>
    async Task<HttpResponseMessage> Ask(Func<HttpRequestMessage> make)
    {
        for (var patience = 5; ; patience--)
        {
            using var request = make();
            var answer = await _http.SendAsync(request, Cancelled);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || patience == 0)
                return answer;
            answer.Dispose();
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), Cancelled);
        }
    }

    public void Dispose() => _http.Dispose();
}

public sealed record Reply(HttpStatusCode Status, JsonNode? Body, string? ETag, string? Position)
{
    public JsonNode? this[string name] => Body?[name];

    public JsonArray Items => Body!["items"]!.AsArray();
}
