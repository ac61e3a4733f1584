using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CreditPlatform.GatewayTests.Support;

/// <summary>The gateway on a real port, with keys and demo clients in a directory of its own.</summary>
public sealed class GatewayHost : WebApplicationFactory<Program>
{
    // Telemetry of the gateway in this process must not put its own trace in place of the one a test sends.
    private static readonly SocketsHttpHandler Outsider = new() { ActivityHeadersPropagator = null, AllowAutoRedirect = false, UseCookies = false };
    /// <summary>Holds every gateway's directory; removed at the end.</summary>
    public static readonly DirectoryInfo Root = System.IO.Directory.CreateTempSubdirectory("creditplatform-gateway-");

    private readonly Dictionary<string, string> settings;

    private GatewayHost(Dictionary<string, string> settings) => this.settings = settings;

    public string Directory { get; private init; } = "";

    public string ClientFile => Path.Combine(Directory, "demo-clients.json");

    public HttpClient Http { get; private set; } = null!;

    public static GatewayHost Start(
        string database, IReadOnlyDictionary<string, string> services, string environment = "Development", string? directory = null,
        params (string Key, string Value)[] more)
    {
        directory ??= Root.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;
        var settings = new Dictionary<string, string>
        {
            ["environment"] = environment,
            ["ConnectionStrings:gatewaydb"] = database,
            ["Keys:Directory"] = Path.Combine(directory, "keys"),
            ["DemoClients:File"] = Path.Combine(directory, "demo-clients.json"),
            ["DemoClients:Units"] = Path.Combine(AppContext.BaseDirectory, "Support", "units.json"),
        };
        foreach (var (name, address) in services)
            settings[$"services:{name}:http:0"] = address;
        foreach (var (key, value) in more)
            settings[key] = value;
        var host = new GatewayHost(settings) { Directory = directory };
        host.UseKestrel(0);
        host.StartServer();
        host.Http = new HttpClient(Outsider) { BaseAddress = host.ClientOptions.BaseAddress };
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
    }

    public JsonElement DemoClient(string id) =>
        JsonDocument.Parse(File.ReadAllBytes(ClientFile)).RootElement.EnumerateArray().Single(client => Text(client, "clientId") == id);

    public string Secret(string client) => Text(DemoClient(client), "clientSecret");

    public static string Text(JsonElement thing, string member) => thing.GetProperty(member).GetString()!;

    public Task<HttpResponseMessage> AskToken(string client, string? secret = null, string? scope = null)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret ?? Secret(client),
        };
        if (scope is not null)
            form["scope"] = scope;
        return Http.PostAsync("/connect/token", new FormUrlEncodedContent(form));
    }

    public async Task<string> Token(string client, string? scope = null)
    {
        using var answer = await AskToken(client, scope: scope);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("access_token").GetString() ?? throw new InvalidOperationException(body.ToString());
    }

    /// <summary>A request by a client, or by nobody; under the given trace.</summary>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? client, HttpContent? content = null, string? trace = null, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (client is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token(client));
        if (trace is not null)
            request.Headers.TryAddWithoutValidation("traceparent", $"00-{trace}-b7ad6b7169203331-01");
        if (forwardedFor is not null)
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", forwardedFor);
        return await Http.SendAsync(request);
    }

    /// <summary>Codes and actors of what the gateway itself refused under one trace.</summary>
    public async Task<IReadOnlyList<(string Code, string Actor)>> Refusals(string traceId)
    {
        using var answer = await Send(HttpMethod.Get, $"/api/v1/audit/events?correlationId={traceId}", "auditor");
        var entries = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("items").EnumerateArray();
        return
        [
            .. entries.Where(entry => Text(entry, "service") == "gateway")
                .Select(entry => (Text(entry.GetProperty("details"), "code"), Text(entry, "actor"))),
        ];
    }
}
