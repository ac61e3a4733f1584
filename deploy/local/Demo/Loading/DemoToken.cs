using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace CreditPlatform.Local.Demo;

/// <summary>The access token of one client, fetched when first needed and again shortly before it expires. For concurrent use.</summary>
sealed class DemoToken(HttpClient gateway, string clientId, string clientSecret, string scope, TimeProvider clock) : IDisposable
{
    static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    readonly SemaphoreSlim one = new(1, 1);
    AuthenticationHeaderValue? current;
    DateTimeOffset renewAt;

    /// <param name="rejected">The header a 401 answered to, so that it isn't given out again.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<AuthenticationHeaderValue> GetAsync(AuthenticationHeaderValue? rejected, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (current is null || ReferenceEquals(current, rejected) || clock.GetUtcNow() >= renewAt) await FetchAsync(cancellation);
            return current!;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    async Task FetchAsync(CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
            ["scope"] = scope,
        });
        using var response = await gateway.PostAsync(new Uri("connect/token", UriKind.Relative), form, cancellation);
        if (!response.IsSuccessStatusCode) throw await DemoLoadException.FromAsync(response, "POST connect/token", cancellation);
        var token = (await response.Content.ReadFromJsonAsync<Answer>(cancellation))!;
        current = new("Bearer", token.AccessToken);
        renewAt = clock.GetUtcNow() + TimeSpan.FromSeconds(token.ExpiresIn) - Margin;
    }

    sealed record Answer([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);
}
