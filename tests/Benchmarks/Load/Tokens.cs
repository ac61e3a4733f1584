using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Local;

namespace CreditPlatform.Benchmarks.Load;

/// <summary>Access tokens by client, fetched before a measurement: asking for them is not what is measured.</summary>
internal sealed class Tokens(LocalPlatform platform)
{
    readonly Dictionary<string, AuthenticationHeaderValue> _tokens = [];

    public AuthenticationHeaderValue Of(string client) => _tokens[client];

    /// <summary>They are good for an hour; a round takes minutes.</summary>
    public async Task FetchAsync(CancellationToken ct)
    {
        using var http = new HttpClient { BaseAddress = platform.Gateway };
        foreach (var client in DemoClient.ReadAll(platform.DemoClientsFile))
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials", ["client_id"] = client.ClientId, ["client_secret"] = client.ClientSecret,
            });
            using var answer = await http.PostAsync(new Uri("connect/token", UriKind.Relative), form, ct);
            answer.EnsureSuccessStatusCode();
            _tokens[client.ClientId] = new("Bearer", (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(ct))!["access_token"]!);
        }
    }
}
